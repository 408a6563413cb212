package org.glossator.ui.base;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes an image as PNG (8 bits a channel, with alpha), so that no desktop module is needed.
///
/// The layout is that of the PNG specification, third edition: signature, `IHDR`, one `IDAT`,
/// `IEND`.
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 4;
    private static final byte BITS = 8;
    private static final byte TRUE_COLOUR_WITH_ALPHA = 6;

    /// Each row says how far every byte is above the one over it: good for flat pages of text.
    private static final byte FILTER_UP = 2;

    private Png() {}

    /// @throws IOException if `out` cannot be written; it is left open
    public static void write(Image image, OutputStream out) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        DataOutputStream data = new DataOutputStream(out);
        data.write(SIGNATURE);
        chunk(data, "IHDR", header(width, height));
        chunk(data, "IDAT", rows(image, width, height));
        chunk(data, "IEND", new byte[0]);
        data.flush();
    }

    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {BITS, TRUE_COLOUR_WITH_ALPHA, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] rows(Image image, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, deflater)) {
            byte[] above = new byte[width * CHANNELS];
            byte[] row = new byte[width * CHANNELS];
            byte[] filtered = new byte[1 + width * CHANNELS];
            filtered[0] = FILTER_UP;
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(
                                0,
                                y,
                                width,
                                1,
                                PixelFormat.getByteBgraInstance(),
                                row,
                                0,
                                width * CHANNELS);
                swapRedAndBlue(row);
                for (int i = 0; i < row.length; i++) {
                    filtered[i + 1] = (byte) (row[i] - above[i]);
                }
                packed.write(filtered);
                byte[] spare = above;
                above = row;
                row = spare;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void swapRedAndBlue(byte[] row) {
        for (int i = 0; i < row.length; i += CHANNELS) {
            byte blue = row[i];
            row[i] = row[i + 2];
            row[i + 2] = blue;
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] content)
            throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
