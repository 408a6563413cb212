package org.glossator.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The floor under a start: a window with one label, that goes as soon as it has been painted.
///
/// Prints `SHOWN` at the second pulse after it was shown, when its first frame is out.
public final class BareWindow extends Application {

    private static final int PAINTED = 2;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("A window"), 1000, 700));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PAINTED) {
                    System.out.println("SHOWN");
                    Platform.exit();
                }
            }
        }.start();
    }
}
