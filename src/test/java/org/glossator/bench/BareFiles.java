package org.glossator.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What an export holds, as its parsers said it.
///
/// @param entries of each file in an archive, or of the files themselves
/// @param zipped whether they stand in one archive
record BareFiles(List<Entry> entries, boolean zipped) {

    private static final int BUFFER = 1 << 16;

    /// One file.
    ///
    /// @param said what the parser said of it
    record Entry(String name, List<String[]> said) {}

    /// What a parser says of the next file goes into a list.
    @FunctionalInterface
    private interface Keeping {
        List<String[]> next(String name);
    }

    static BareFiles kept(List<Path> files) throws Exception {
        List<Entry> entries = new ArrayList<>();
        each(
                files,
                name -> {
                    Entry entry = new Entry(name, new ArrayList<>());
                    entries.add(entry);
                    return entry.said();
                });
        return new BareFiles(entries, isArchive(files.getFirst()));
    }

    /// Parses all of them, and nothing more.
    static void parse(List<Path> files) throws Exception {
        List<String[]> nowhere = BareStream.nowhere();
        each(files, _ -> nowhere);
    }

    private static void each(List<Path> files, Keeping keeping) throws Exception {
        for (Path file : files) {
            String name = file.getFileName().toString();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                if (isArchive(file)) {
                    archive(new ZipInputStream(in), keeping);
                } else {
                    BareStream.of(name).parse(in, keeping.next(name));
                }
            }
        }
    }

    private static void archive(ZipInputStream zip, Keeping keeping) throws Exception {
        // Parsers close what they read.
        InputStream open =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        return zip.read();
                    }

                    @Override
                    public int read(byte[] to, int at, int count) throws IOException {
                        return zip.read(to, at, count);
                    }
                };
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            BareStream.of(entry.getName()).parse(open, keeping.next(entry.getName()));
        }
    }

    private static boolean isArchive(Path file) {
        String name = file.toString();
        return name.endsWith(".qdpx") || name.endsWith(".zip");
    }

    /// Writes all of them anew.
    void write(Path folder) throws Exception {
        if (!zipped) {
            for (Entry entry : entries) {
                try (OutputStream out = out(folder.resolve(entry.name()))) {
                    BareStream.of(entry.name()).write(entry.said(), out);
                }
            }
            return;
        }
        try (ZipOutputStream zip = new ZipOutputStream(out(folder.resolve("archive.zip")))) {
            OutputStream open =
                    new OutputStream() {
                        @Override
                        public void write(int one) throws IOException {
                            zip.write(one);
                        }

                        @Override
                        public void write(byte[] from, int at, int count) throws IOException {
                            zip.write(from, at, count);
                        }
                    };
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                BareStream.of(entry.name()).write(entry.said(), open);
                zip.closeEntry();
            }
        }
    }

    private static OutputStream out(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }
}
