package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Region;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class IconsTest {

    @Test
    void namesEveryMasterAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("icons"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Icons.values()).map(Icons::file).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsWithinItsSquare(Icons icon) {
        Region node = FxThread.call(() -> icon.node(24));
        Bounds drawn = ((Group) node.getChildrenUnmodifiable().getFirst()).getBoundsInParent();
        assertThat(drawn.getWidth()).isBetween(8.0, 24.0);
        assertThat(drawn.getHeight()).isBetween(8.0, 24.0);
        assertThat(drawn.getMinX()).isNotNegative();
        assertThat(drawn.getMinY()).isNotNegative();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GLOSSATOR")
    void isOneFamily(Icons icon) {
        Svg svg = Svg.load("/org/glossator/icons/" + icon.file());
        assertThat(svg.size()).isEqualTo(24);
        assertThat(svg.lines())
                .allSatisfy(line -> {
                    assertThat(line.width()).isEqualTo(1.75);
                    assertThat(line.stroke()).isEqualTo("currentColor");
                    assertThat(line.fill()).isIn("none", "currentColor");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 64, 256})
    void paintsTheProgramsIconForItsWindow(int size) {
        Image image = FxThread.call(() -> Icons.GLOSSATOR.image(size));
        Screens.save("icon-" + size, image);
        PixelReader pixels = image.getPixelReader();
        assertThat(image.getWidth()).isEqualTo(size);
        assertThat(pixels.getColor(0, 0).getOpacity()).isZero();
        assertThat(pixels.getColor(size * 3 / 4, size * 37 / 64).getHue())
                .isCloseTo(40, Offset.offset(12.0));
    }

    @Test
    void aPathsOwnStrokeGoesBeforeTheRoots() {
        Svg svg =
                Svg.parse(
                        "<svg viewBox=\"0 0 8 8\" stroke=\"currentColor\" stroke-width=\"2\">"
                                + "<path d=\"M0 0h8\"/><path stroke=\"none\" d=\"M1 1h2\"/></svg>");
        assertThat(svg)
                .isEqualTo(
                        new Svg(
                                8,
                                List.of(
                                        new Svg.Line("M0 0h8", "none", "currentColor", 2),
                                        new Svg.Line("M1 1h2", "none", "none", 2))));
    }

    @Test
    void refusesADrawingWithoutPaths() {
        assertThatThrownBy(() -> Svg.parse("<svg viewBox=\"0 0 8 8\"><g/></svg>"))
                .hasMessage("a drawing without paths");
    }
}
