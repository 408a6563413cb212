package org.glossator.format;

import org.glossator.model.Refusal;
import org.jspecify.annotations.Nullable;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files in a ZIP archive. Nothing is unpacked to the disk.
public final class Archive implements AutoCloseable {

    /// What text never reaches and a bomb lives on; below [#HARMLESS] bytes nobody minds.
    private static final int GREATEST_RATIO = 200;

    private static final long HARMLESS = 100_000_000;

    /// As it stands in messages.
    private final String shown;

    private final @Nullable Charset charset;

    /// Stays open as long as one of the sources is in use, so that its directory is read once.
    private final ZipFile zip;

    private Archive(Path path, String shown, @Nullable Charset charset) throws IOException {
        this.shown = shown;
        this.charset = charset;
        this.zip = open(path);
    }

    /// Names are in UTF-8 if they can be; the others come from programs older than that.
    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException broken) {
            try {
                return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
            } catch (ZipException again) {
                broken.addSuppressed(again);
                throw broken;
            }
        }
    }

    /// To be closed when none of its files is in use any more.
    ///
    /// @param shown what it is called in messages
    /// @throws Refusal if it cannot be read
    static Archive of(Path path, String shown, @Nullable Charset charset) {
        try {
            return new Archive(path, shown, charset);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refusal(
                    shown + ": the archive is broken or cut off; make or fetch it again", e);
        } catch (IOException e) {
            throw Unreadable.of(shown, e);
        }
    }

    /// All files in it, by name, each knowing the others of its folder.
    ///
    /// @throws Refusal if it cannot be read
    public static List<Source> sources(Path path, @Nullable Charset charset) {
        Archive archive = of(path, path.toString(), charset);
        List<Source> sources = new ArrayList<>();
        for (String name : archive.names()) {
            archive.source(name).ifPresent(sources::add);
        }
        return sources;
    }

    /// Of all files in it, sorted.
    List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted()
                .toList();
    }

    /// The file of exactly that name.
    Optional<Source> source(String name) {
        return Optional.ofNullable(zip.getEntry(name)).map(this::source);
    }

    private Source source(ZipEntry entry) {
        String name = entry.getName();
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return new Source(
                shown + "/" + name,
                () -> new Guarded(zip.getInputStream(entry), entry.getCompressedSize()),
                charset,
                file -> source(folder + file));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw Unreadable.of(shown, e);
        }
    }

    /// Stops when more comes out than anything honest could have held.
    private static final class Guarded extends FilterInputStream {

        private final long most;
        private long count;

        Guarded(InputStream in, long compressed) {
            super(in);
            this.most = Math.max(HARMLESS, compressed * GREATEST_RATIO);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) throws IOException {
            count += more;
            if (count > most) {
                throw new IOException(
                        "it unpacks to more than " + GREATEST_RATIO + " times its size");
            }
        }
    }
}
