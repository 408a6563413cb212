package org.glossator.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.glossator.ui.base.Commands;

import java.util.List;

/// Menus and tool bar, made from the commands there are.
final class Chrome {

    private static final String LINE = Commands.SEPARATOR;

    private final Commands commands;
    private final MenuBar bar = new MenuBar();

    Chrome(Commands commands) {
        this.commands = commands;
    }

    /// The menus as they stand in the window.
    List<Menu> menus() {
        return bar.getMenus();
    }

    Parent welcome() {
        bar.getMenus()
                .setAll(
                        commands.menu(
                                "menu.project",
                                "command.new",
                                "command.open",
                                "command.open-sample",
                                LINE,
                                "command.preferences",
                                LINE,
                                "command.quit"),
                        commands.menu("menu.view", "command.theme"),
                        commands.menu("menu.help", "command.palette", "command.keys"));
        return bar;
    }

    /// @param annotator who annotates, at the right end of the tool bar
    Parent desk(Button annotator) {
        addDeskMenus();
        return new VBox(bar, toolBar(annotator));
    }

    private void addDeskMenus() {
        bar.getMenus()
                .setAll(
                        commands.menu(
                                "menu.project",
                                "command.new",
                                "command.open",
                                "command.open-sample",
                                LINE,
                                "command.import",
                                "command.import-folder",
                                "command.import-options",
                                "command.paste",
                                LINE,
                                "command.export",
                                LINE,
                                "command.annotator",
                                "command.preferences",
                                LINE,
                                "command.quit"),
                        commands.menu(
                                "menu.edit",
                                "command.undo",
                                "command.redo",
                                LINE,
                                "article.remove",
                                "command.occurrences",
                                "command.consistency",
                                LINE,
                                "article.find",
                                "article.go-sentence",
                                "article.go-heading",
                                "command.search",
                                "command.filter"),
                        commands.menu(
                                "menu.select",
                                "article.take-word",
                                "article.take-sentence",
                                "article.take-quotation",
                                "article.take-paragraph",
                                LINE,
                                "article.claim-quotation",
                                "article.under-caret"),
                        commands.menu(
                                "menu.article",
                                "command.next-article",
                                "command.previous-article",
                                "command.next-unfinished",
                                LINE,
                                "article.next",
                                "article.previous",
                                "article.next-quotation",
                                "article.previous-quotation",
                                "article.next-suggestion",
                                "article.previous-suggestion",
                                LINE,
                                "article.finish",
                                "article.reopen-it",
                                "article.ignore",
                                LINE,
                                "article.direction-auto",
                                "article.direction-left",
                                "article.direction-right"),
                        commands.menu(
                                "menu.review",
                                "command.agreement",
                                "command.compare",
                                "command.adjudication",
                                "command.feedback",
                                "command.history",
                                LINE,
                                "command.send-work",
                                "command.bring-work"),
                        commands.menu(
                                "menu.view",
                                "command.list-pane",
                                "command.inspector-pane",
                                "command.focus-mode",
                                "command.suggestions",
                                LINE,
                                "article.larger",
                                "article.smaller",
                                "article.normal",
                                LINE,
                                "command.theme"),
                        commands.menu("menu.help", "command.palette", "command.keys"));
    }

    private HBox toolBar(Button annotator) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button bringIn = commands.button("command.import");
        Button takeOut = commands.button("command.export");
        ToolRow bar = new ToolRow(List.of(bringIn, takeOut, annotator));
        bar.getChildren()
                .addAll(
                        commands.iconButton("command.list-pane"),
                        line(),
                        bringIn,
                        takeOut,
                        line(),
                        commands.iconButton("command.undo"),
                        commands.iconButton("command.redo"),
                        line(),
                        commands.iconButton("command.search"),
                        commands.iconButton("article.find"),
                        commands.iconButton("article.finish"),
                        space,
                        commands.iconButton("article.smaller"),
                        commands.iconButton("article.larger"),
                        commands.iconButton("command.theme"),
                        annotator,
                        line(),
                        commands.iconButton("command.focus-mode"),
                        commands.iconButton("command.inspector-pane"));
        return bar;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }
}
