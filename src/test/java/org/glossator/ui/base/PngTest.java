package org.glossator.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import org.glossator.Fx;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;

class PngTest {

    @Test
    void isReadBackPixelByPixel() {
        Random random = new Random(5);
        Fx.run(() -> {
            WritableImage image = new WritableImage(37, 23);
            for (int y = 0; y < 23; y++) {
                for (int x = 0; x < 37; x++) {
                    image.getPixelWriter().setArgb(x, y, 0xff000000 | random.nextInt());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Png.write(image, out);
            Image read = new Image(new ByteArrayInputStream(out.toByteArray()));
            assertThat(read.isError()).isFalse();
            assertThat(read.getWidth()).isEqualTo(37);
            for (int y = 0; y < 23; y++) {
                for (int x = 0; x < 37; x++) {
                    int written = image.getPixelReader().getArgb(x, y);
                    assertThat(read.getPixelReader().getArgb(x, y)).isEqualTo(written);
                }
            }
        });
    }
}
