package org.glossator.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.glossator.model.WorkState;
import org.glossator.settings.ThemeChoice;
import org.glossator.ui.Await;
import org.glossator.ui.base.FocusWalk;
import org.glossator.ui.base.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A menu of which several entries are checked, by keyboard and by mouse.
class ChoiceRobotTest {

    private static Set<WorkState> states(Workbench bench) {
        return FxThread.call(() -> bench.desk().corpus().statesProperty().get());
    }

    private static List<Node> boxes() {
        return FxThread.call(() ->
                Window.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .filter(Window::isShowing)
                        .flatMap(window ->
                                window.getScene().getRoot().lookupAll(".check-box").stream())
                        .toList());
    }

    @Test
    void checksAndUnchecks(@TempDir Path folder) {
        Workbench bench = Workbench.withSamples(folder, ThemeChoice.LIGHT, 1280, 820);
        try (Hand hand = new Hand(bench)) {
            MenuButton states = (MenuButton) bench.node("#corpus-states");
            FxThread.run(states::requestFocus);
            hand.press(KeyCode.SPACE);
            Await.fx(states::isShowing);
            FocusWalk.settle();
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.SPACE);
            Await.that(() -> assertThat(states(bench)).hasSize(1));
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.ENTER);
            Await.that(() -> assertThat(states(bench)).hasSize(2));
            assertThat(FxThread.call(states::isShowing)).isTrue();
            hand.press(KeyCode.ENTER);
            Await.that(() -> assertThat(states(bench)).hasSize(1));

            click(boxes().getLast());
            Await.that(() -> assertThat(states(bench)).hasSize(2).contains(WorkState.IGNORED));
            FocusWalk.settle();
            assertThat(states(bench)).hasSize(2);
            assertThat(FxThread.call(states::isShowing)).isTrue();
            hand.press(KeyCode.ESCAPE);
            Await.fx(() -> !states.isShowing());
        }
    }

    private static void click(Node node) {
        FxThread.run(() -> {
            Bounds place = node.localToScreen(node.getLayoutBounds());
            Robot robot = new Robot();
            robot.mouseMove(place.getMinX() + 8, place.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }
}
