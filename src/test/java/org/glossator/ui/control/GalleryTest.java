package org.glossator.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.glossator.model.Tag;
import org.glossator.model.TagId;
import org.glossator.model.TagSet;
import org.glossator.ui.base.Command;
import org.glossator.ui.base.Commands;
import org.glossator.ui.base.Fonts;
import org.glossator.ui.base.FxThread;
import org.glossator.ui.base.Icons;
import org.glossator.ui.base.Screens;
import org.glossator.ui.base.TagLook;
import org.glossator.ui.base.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every control on one page, light and dark, left in `target/screens` to be looked at.
class GalleryTest {

    private static final TagSet TAGS =
            new TagSet(
                    "news",
                    List.of(
                            tag(1, "claim", "#e69f00", "1"),
                            tag(2, "actor", "#0072b2", "2"),
                            tag(3, "location", "#009e73", "3")));

    private static Tag tag(long id, String name, String colour, String key) {
        return new Tag(new TagId(id), name, colour, key, "");
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryControl(Theme theme) {
        WritableImage image =
                FxThread.call(() -> {
                    Fonts.load();
                    Scene scene = new Scene(page(theme), 1180, 860);
                    theme.apply(scene);
                    scene.snapshot(null);
                    return scene.snapshot(null);
                });
        Screens.save("gallery-" + name(theme), image);
        Color corner = image.getPixelReader().getColor(1, 859);
        assertThat(corner.getBrightness() < 0.5).isEqualTo(theme.isDark());
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryIcon(Theme theme) {
        WritableImage image =
                FxThread.call(() -> {
                    Fonts.load();
                    Scene scene = new Scene(icons(), 900, 720);
                    theme.apply(scene);
                    scene.snapshot(null);
                    return scene.snapshot(null);
                });
        Screens.save("gallery-icons-" + name(theme), image);
        assertThat(image.getWidth()).isEqualTo(900);
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private static Parent page(Theme theme) {
        List<TagLook> looks = TagLook.of(TAGS, theme);
        SplitPane split = new SplitPane(list(looks), article(looks), inspector(looks));
        split.setDividerPositions(0.25, 0.74);
        VBox.setVgrow(split, Priority.ALWAYS);
        StatusStrip strip = new StatusStrip();
        strip.saved(LocalTime.of(12, 3, 7), 41);
        strip.working("Importing 140 of 2,000", 0.4, () -> {});
        return new VBox(menus(), toolBar(looks), split, strip);
    }

    private static MenuBar menus() {
        return new MenuBar(new Menu("File"), new Menu("Edit"), new Menu("View"), new Menu("Help"));
    }

    private static ToolBar toolBar(List<TagLook> looks) {
        Commands commands =
                new Commands(
                        List.of(
                                Command.of("dialog.accept", () -> {}).icon(Icons.LIST_PANE),
                                Command.of("dialog.cancel", () -> {}).icon(Icons.UNDO),
                                Command.of("control.clear", () -> {}).icon(Icons.REDO),
                                Command.of("dialog.read", () -> {}).icon(Icons.IMPORT)));
        ToolBar bar = new ToolBar();
        for (String id : List.of("dialog.accept", "dialog.cancel", "control.clear")) {
            bar.getItems().add(commands.iconButton(id));
        }
        bar.getItems().add(new Separator(Orientation.VERTICAL));
        looks.forEach(look -> bar.getItems().add(new TagButton(look, () -> {})));
        bar.getItems().addAll(new Separator(Orientation.VERTICAL), commands.button("dialog.read"));
        return bar;
    }

    private static Node list(List<TagLook> looks) {
        Label heading = new Label("Articles");
        heading.getStyleClass().add("section-label");
        SearchField search = new SearchField("Filter articles");
        search.setText("harbour");
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox header = new HBox(search);
        header.getStyleClass().add("pane-header");
        HBox top = new HBox(heading);
        top.getStyleClass().add("pane-header");
        ListView<String> rows = new ListView<>();
        rows.getItems()
                .addAll(
                        "Harbour strike enters second week",
                        "Minister denies cutting flood budget",
                        "Court orders new count in Velm district");
        rows.setCellFactory(_ -> new Row(looks));
        rows.getSelectionModel().select(1);
        VBox.setVgrow(rows, Priority.ALWAYS);
        EmptyState empty =
                new EmptyState(
                        Icons.IMPORT,
                        "No articles yet",
                        "Import text or web pages, or drop files and folders here.",
                        accent(new Button("Import articles")));
        VBox pane = new VBox(top, header, rows, empty);
        pane.getStyleClass().add("side-pane");
        return pane;
    }

    private static final class Row extends ListCell<String> {
        private final List<TagLook> looks;

        private Row(List<TagLook> looks) {
            this.looks = looks;
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(Optional.ofNullable(item).map(this::row).orElse(null));
        }

        private Node row(String item) {
            Label title = new Label(item);
            title.getStyleClass().add("row-title");
            Label detail = new Label("The Port Gazette · 14 Mar 2031 · English");
            detail.getStyleClass().add("row-detail");
            HBox chips = new HBox(6);
            looks.forEach(look -> chips.getChildren().add(new Chip(look, "12")));
            VBox box = new VBox(3, title, detail, chips);
            box.setMaxWidth(230);
            return box;
        }
    }

    private static Node article(List<TagLook> looks) {
        Label headline = new Label("Minister denies cutting flood budget");
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        Label source = new Label("The Port Gazette  ·  14 March 2031  ·  by Ines Okoro");
        source.getStyleClass().add("source-line");
        Text words =
                new Text(
                        "“The fund was never reduced,” Tomas Veil said on Tuesday, a day after"
                                + " auditors in Velm found 40 million crowns missing from the"
                                + " account.");
        words.setStyle(
                "-fx-font-family: 'Source Serif 4'; -fx-font-size: 18px; -fx-fill: -gl-text");
        TextFlow flow = new TextFlow(words);
        flow.setLineSpacing(8);
        InlineBar info = new InlineBar();
        info.show(
                InlineBar.Kind.INFO,
                "Removed 12 annotations.",
                new InlineBar.Action("Undo", () -> {}));
        InlineBar warning = new InlineBar();
        warning.show(
                InlineBar.Kind.WARNING,
                "3 spans overlap, which IOB2 cannot hold. Choose which of them to keep.",
                new InlineBar.Action("Choose", () -> {}));
        InlineBar error = new InlineBar();
        error.show(
                InlineBar.Kind.ERROR,
                "The disk is full. Nothing was lost; free some space and save again.");
        FlowPane chips = new FlowPane(8, 8);
        looks.forEach(look -> chips.getChildren().add(new Chip(look)));
        TextField field = new TextField("Ines");
        Button off = new Button("Not now");
        off.setDisable(true);
        HBox buttons = new HBox(8, accent(new Button("Export")), new Button("Preview"), off, field);
        CheckBox check = new CheckBox("Also other annotators’ marks");
        check.setSelected(true);
        VBox page =
                new VBox(16, headline, source, flow, info, warning, error, chips, buttons, check);
        page.setPadding(new Insets(32));
        page.setStyle("-fx-background-color: -gl-paper");
        return page;
    }

    private static Node inspector(List<TagLook> looks) {
        Label heading = new Label("Annotations");
        heading.getStyleClass().add("section-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(heading, gap, new KeyCap("F8"));
        header.getStyleClass().add("pane-header");
        Label name = new Label("Quote");
        name.getStyleClass().add("field-name");
        Label quote = new Label("“The fund was never reduced,” Tomas Veil said on Tuesday");
        quote.getStyleClass().add("quote");
        quote.setWrapText(true);
        VBox selected = new VBox(6, new Chip(looks.getFirst()), name, quote);
        selected.setPadding(new Insets(8, 16, 16, 16));
        EmptyState empty =
                new EmptyState(
                        Icons.CLAIM,
                        "Nothing tagged yet",
                        "Select words in the article and press 1, 2 or 3.");
        VBox pane = new VBox(header, selected, new Separator(), empty);
        pane.getStyleClass().add("side-pane");
        return pane;
    }

    private static Button accent(Button button) {
        button.getStyleClass().add("accent");
        return button;
    }

    private static Parent icons() {
        FlowPane sheet = new FlowPane(8, 16);
        for (Icons icon : Icons.values()) {
            Label name = new Label(icon.file().replace(".svg", ""));
            name.getStyleClass().add("row-detail");
            HBox sizes = new HBox(8, icon.node(16), icon.node(20), icon.node(32));
            sizes.setAlignment(Pos.BOTTOM_LEFT);
            VBox cell = new VBox(8, sizes, name);
            cell.setPrefWidth(110);
            sheet.getChildren().add(cell);
        }
        HBox app = new HBox(24);
        app.setAlignment(Pos.BOTTOM_LEFT);
        for (int size : new int[] {16, 32, 64, 256}) {
            app.getChildren().add(Icons.GLOSSATOR.node(size));
        }
        VBox page = new VBox(24, sheet, app);
        page.setPadding(new Insets(24));
        return page;
    }

    @Test
    void tagsAreGivenByTheirButton() {
        int[] given = {0};
        FxThread.run(() ->
                new TagButton(TagLook.of(TAGS, Theme.LIGHT).getFirst(), () -> given[0]++).fire());
        assertThat(given[0]).isEqualTo(1);
    }
}
