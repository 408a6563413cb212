package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.skin.VirtualFlow;

import org.glossator.settings.ThemeChoice;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a screen reader finds in every view: whatever can be pressed or take the focus has a role
/// and says what it is.
class AccessibleTest {

    @Test
    void everyControlSaysWhatItIs(@TempDir Path folder) {
        try (Workbench bench =
                new Workbench(folder, Workbench.settings(ThemeChoice.LIGHT), 1440, 900)) {
            assertNothingIsSilent("welcome", bench);
            bench.create();
            assertNothingIsSilent("empty desk", bench);
            bench.importing(Workbench.ARTICLES).article("Cranes");
            FxThread.run(() -> bench.desk().article().choice().next());
            FxThread.run(() -> bench.desk().articleView().find());
            assertNothingIsSilent("desk", bench);
            FxThread.run(bench.window::showPalette);
            assertNothingIsSilent("palette", bench);
            assertThat(silent(scene(bench.window.keySheet()))).as("key sheet").isEmpty();
            Scene preferences = FxThread.call(() -> new Scene(bench.window.preferences(() -> {})));
            TabPane sections = (TabPane) preferences.lookup("#preferences-sections");
            for (int section = 0; section < 3; section++) {
                int shown = section;
                FxThread.run(() -> sections.getSelectionModel().select(shown));
                FxThread.run(() -> preferences.snapshot(null));
                assertThat(silent(preferences)).as("preferences %s", section).isEmpty();
            }
        }
    }

    private static void assertNothingIsSilent(String view, Workbench bench) {
        bench.settle();
        assertThat(silent(bench.window.scene())).as(view).isEmpty();
    }

    private static Scene scene(Parent root) {
        return FxThread.call(() -> {
            Scene scene = new Scene(root);
            scene.snapshot(null);
            return scene;
        });
    }

    private static List<String> silent(Scene scene) {
        return FxThread.call(() -> {
            List<String> found = new ArrayList<>();
            // What came since the last frame has no skin yet, and a control says its text by it.
            scene.getRoot().applyCss();
            walk(
                    scene.getRoot(),
                    node -> {
                        if (matters(node) && isSilent(node)) {
                            found.add(name(node));
                        }
                    });
            return found;
        });
    }

    private static void walk(Node node, Consumer<Node> visit) {
        if (!node.isVisible()) {
            return;
        }
        visit.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, visit));
        }
    }

    /// Whether the user meets it; what only scrolls or holds others is passed through.
    private static boolean matters(Node node) {
        boolean holder =
                node instanceof ScrollPane
                        || node instanceof TabPane
                        || node instanceof VirtualFlow;
        boolean ours =
                node.getStyleClass().stream()
                        .noneMatch("increment-button decrement-button tab-header-area"::contains);
        return !holder
                && ours
                && (node.isFocusTraversable()
                        || node instanceof ButtonBase && node instanceof Control);
    }

    private static boolean isSilent(Node node) {
        Object spoken = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean labelled =
                node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label;
        boolean text = spoken instanceof String words && !words.isBlank();
        return node.getAccessibleRole() == null || !named && !labelled && !text;
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName()
                + " "
                + node.getId()
                + " "
                + node.getStyleClass()
                + " in "
                + node.getParent().getStyleClass();
    }
}
