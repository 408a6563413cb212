package org.glossator.ui.preferences;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.StringConverter;

import org.glossator.model.Direction;
import org.glossator.settings.Settings.Faces;
import org.glossator.settings.Settings.Reading;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.Messages;
import org.glossator.ui.surface.Heading;
import org.glossator.ui.surface.SurfaceText;
import org.glossator.ui.surface.TextSurface;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How articles are set, with a few lines that show it.
final class ReadingView extends VBox {

    private final ObjectProperty<Reading> reading;
    private final GridPane grid = new GridPane();

    ReadingView(ObjectProperty<Reading> reading) {
        this.reading = reading;
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(names, controls, values);
        grid.setMinHeight(USE_PREF_SIZE);
        grid.getStyleClass().add("choices");
        slider(
                "size",
                Reading.SMALLEST,
                Reading.LARGEST,
                1,
                Reading::textSize,
                Reading::withTextSize);
        slider("measure", 40, 110, 5, Reading::measure, Reading::withMeasure);
        slider("leading", 1.2, 2.4, 0.1, Reading::lineHeight, Reading::withLineHeight);
        face(
                "text",
                textFaces(),
                Faces::text,
                (faces, text) -> new Faces(text, faces.arabic(), faces.cjk()));
        face(
                "arabic",
                Fonts.families(UnicodeScript.ARABIC),
                Faces::arabic,
                (faces, arabic) -> new Faces(faces.text(), arabic, faces.cjk()));
        face(
                "cjk",
                Fonts.families(UnicodeScript.HAN),
                Faces::cjk,
                (faces, cjk) -> new Faces(faces.text(), faces.arabic(), cjk));
        Button reset = new Button(Messages.text("preferences.reading.reset"));
        reset.setId("reading-reset");
        reset.disableProperty().bind(reading.map(Reading.DEFAULT::equals));
        reset.setOnAction(_ -> reading.set(Reading.DEFAULT));
        TextSurface preview = preview();
        VBox.setVgrow(preview, Priority.ALWAYS);
        getStyleClass().addAll("section", "reading");
        getChildren().addAll(grid, preview, reset);
    }

    /// A number of the setting, from `least` to `most` in steps.
    private void slider(
            String name,
            double least,
            double most,
            double step,
            Function<Reading, Double> get,
            BiFunction<Reading, Double, Reading> with) {
        Slider slider = new Slider(least, most, get.apply(reading.get()));
        slider.setBlockIncrement(step);
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        Label value = new Label();
        value.getStyleClass().add("muted");
        reading.map(get)
                .subscribe(now -> {
                    slider.setValue(now);
                    value.setText(Messages.text("preferences.reading." + name + ".value", now));
                });
        slider.valueProperty()
                .subscribe(now -> {
                    double rounded = Math.round(now.doubleValue() / step) * step;
                    if (Math.abs(rounded - get.apply(reading.get())) > step / 10) {
                        reading.set(with.apply(reading.get(), rounded));
                    }
                });
        row(name, slider, value);
    }

    /// A choice among families; the first one is the program's own.
    private void face(
            String name,
            List<String> families,
            Function<Faces, String> get,
            BiFunction<Faces, String, Faces> with) {
        List<String> offered = new ArrayList<>(families);
        String own = offered.isEmpty() ? "" : offered.removeFirst();
        offered.addFirst("");
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(offered);
        box.setConverter(new FamilyName(own));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setDisable(own.isEmpty());
        reading.map(Reading::faces).map(get).subscribe(box::setValue);
        box.valueProperty()
                .subscribe(chosen -> {
                    Faces now = reading.get().faces();
                    if (chosen != null && !chosen.equals(get.apply(now))) {
                        reading.set(reading.get().withFaces(with.apply(now, chosen)));
                    }
                });
        row(name, box, new Label());
    }

    private void row(String name, Node control, Label value) {
        Label label = new Label(Messages.text("preferences.reading." + name));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        control.setId("reading-" + name);
        grid.addRow(grid.getRowCount(), label, control, value);
    }

    private static List<String> textFaces() {
        List<String> faces = new ArrayList<>(List.of(Fonts.SERIF, Fonts.SANS));
        Font.getFamilies().stream()
                .filter(family -> !family.startsWith(Fonts.SERIF))
                .filter(family -> !family.startsWith(Fonts.SANS))
                .forEach(faces::add);
        return faces;
    }

    private TextSurface preview() {
        TextSurface preview = new TextSurface();
        preview.setId("reading-preview");
        preview.getStyleClass().add("preview");
        preview.setAccessibleText(Messages.text("preferences.reading.preview"));
        preview.textSizeProperty().bind(reading.map(Reading::textSize));
        preview.leadingProperty().bind(reading.map(Reading::lineHeight));
        preview.measureProperty().bind(reading.map(Reading::measure));
        preview.facesProperty()
                .bind(
                        reading.map(Reading::faces)
                                .map(faces ->
                                        new org.glossator.ui.surface.Faces(
                                                faces.text(), faces.arabic(), faces.cjk())));
        preview.show(new SurfaceText(sample(), Direction.AUTO, "", Heading.NONE));
        return preview;
    }

    /// A sentence for each script that this machine has letters for.
    private static String sample() {
        List<String> sentences =
                new ArrayList<>(List.of(Messages.text("preferences.reading.sample")));
        if (!Fonts.families(UnicodeScript.ARABIC).isEmpty()) {
            sentences.add(Messages.text("preferences.reading.sample.arabic"));
        }
        if (!Fonts.families(UnicodeScript.HAN).isEmpty()) {
            sentences.add(Messages.text("preferences.reading.sample.cjk"));
        }
        return String.join("\n", sentences);
    }

    /// A family as the box shows it; the empty one is what the program chooses by itself.
    private static final class FamilyName extends StringConverter<String> {

        private final String own;

        FamilyName(String own) {
            this.own = own;
        }

        @Override
        public String toString(String family) {
            if (family != null && !family.isEmpty()) {
                return family;
            }
            return own.isEmpty()
                    ? Messages.text("preferences.reading.none")
                    : Messages.text("preferences.reading.own", own);
        }

        @Override
        public String fromString(String shown) {
            return shown;
        }
    }
}
