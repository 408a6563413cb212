package org.glossator.ui.transfer;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.glossator.ui.base.Dialogs;
import org.glossator.ui.base.Messages;
import org.glossator.ui.control.Panel;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Import with a choice of encoding and of whose marks come in. FX thread only.
public final class ImportView extends VBox {

    private final Imports imports;
    private final ComboBox<@Nullable Charset> encoding = new ComboBox<>();
    private final RadioButton mine = new RadioButton(Messages.text("transfer.marks.mine"));

    /// @param close takes the panel away
    public ImportView(Imports imports, Dialogs dialogs, Runnable close) {
        this.imports = imports;
        setId("import");
        getStyleClass().add("transfer-panel");
        getChildren()
                .addAll(
                        Panel.title("transfer.title"),
                        Panel.sentence(Messages.text("transfer.sentence")),
                        Panel.field("transfer.encoding", encodings()),
                        Panel.field("transfer.marks", marks()),
                        buttons(dialogs, close));
    }

    /// Asks for files and imports them; what the menu and the list's button do.
    public static void chooseFiles(Imports imports, Dialogs dialogs) {
        imports.importFiles(
                dialogs.openFiles(
                        new Dialogs.FileRequest(
                                "import",
                                Messages.text("transfer.choose.files"),
                                "",
                                List.of(
                                        new Dialogs.Kind(
                                                Messages.text("transfer.kind.articles"),
                                                ImportOptions.patterns()),
                                        new Dialogs.Kind(
                                                Messages.text("transfer.kind.all"),
                                                List.of("*.*"))))));
    }

    /// Asks for a folder and imports what is in it.
    public static void chooseFolder(Imports imports, Dialogs dialogs) {
        dialogs.openFolder(
                        new Dialogs.FileRequest(
                                "import", Messages.text("transfer.choose.folder"), "", List.of()))
                .ifPresent(imports::importFolder);
    }

    private ComboBox<@Nullable Charset> encodings() {
        List<@Nullable Charset> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(ImportOptions.ENCODINGS);
        encoding.setId("import-encoding");
        encoding.setMaxWidth(Double.MAX_VALUE);
        encoding.getItems().setAll(choices);
        encoding.setConverter(new Names());
        encoding.setValue(imports.optionsProperty().get().charset());
        return encoding;
    }

    private VBox marks() {
        RadioButton named = new RadioButton(Messages.text("transfer.marks.named"));
        ToggleGroup group = new ToggleGroup();
        named.setToggleGroup(group);
        mine.setToggleGroup(group);
        mine.setId("import-mine");
        boolean own = imports.optionsProperty().get().marks() == ImportOptions.Marks.MINE;
        group.selectToggle(own ? mine : named);
        return Panel.styled(new VBox(named, mine), "transfer-choices");
    }

    private HBox buttons(Dialogs dialogs, Runnable close) {
        Button files =
                Panel.button(
                        "transfer.files",
                        "import-files",
                        () -> go(close, () -> chooseFiles(imports, dialogs)));
        files.setDefaultButton(true);
        Button folder =
                Panel.button(
                        "transfer.folder",
                        "import-folder",
                        () -> go(close, () -> chooseFolder(imports, dialogs)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return Panel.styled(
                new HBox(Panel.button("dialog.cancel", "import-cancel", close), gap, folder, files),
                "transfer-buttons");
    }

    private void go(Runnable close, Runnable choose) {
        imports.optionsProperty()
                .set(
                        new ImportOptions(
                                encoding.getValue(),
                                mine.isSelected()
                                        ? ImportOptions.Marks.MINE
                                        : ImportOptions.Marks.AS_NAMED));
        close.run();
        choose.run();
    }

    private static final class Names extends StringConverter<@Nullable Charset> {
        @Override
        public String toString(@Nullable Charset charset) {
            return charset == null
                    ? Messages.text("transfer.encoding.automatic")
                    : charset.displayName();
        }

        @Override
        public @Nullable Charset fromString(String text) {
            throw new UnsupportedOperationException("encodings are chosen, not typed");
        }
    }
}
