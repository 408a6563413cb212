package org.glossator.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The floor under import and export: one thread, one pass, nothing checked but the quotes.
final class LeanLoop {

    private static final int BUFFER = 1 << 16;

    private LeanLoop() {}

    /// Reads texts and marks, checks every quote, and makes all of it durable in one transaction.
    static void importStandoff(Path folder, LeanDatabase into) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".ann")).sorted().toList();
        }
        into.inOneTransaction(() -> {
            int id = 0;
            for (Path file : files) {
                into.add(id++, LeanDocument.readStandoff(file));
            }
        });
    }

    /// Reads the database and writes one JSON object a document: its text and its labels.
    static void exportJsonl(LeanDatabase from, Path file) throws Exception {
        export(from, file, LeanLoop::json);
    }

    /// Reads the database, cuts texts into tokens and writes one a line with its IOB2 tag. Actors
    /// are left out: they lie within claims.
    static void exportBio(LeanDatabase from, Path file) throws Exception {
        export(from, file, LeanLoop::bio);
    }

    @FunctionalInterface
    private interface Rendering {
        void render(StringBuilder out, LeanDocument document);
    }

    private static void export(LeanDatabase from, Path file, Rendering rendering) throws Exception {
        StringBuilder text = new StringBuilder();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            from.read(document -> {
                text.setLength(0);
                rendering.render(text, document);
                write(out, text);
            });
        }
    }

    private static void write(OutputStream out, StringBuilder text) {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void json(StringBuilder out, LeanDocument one) {
        out.append("{\"text\":\"");
        for (int i = 0; i < one.text().length(); i++) {
            char c = one.text().charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
        out.append("\",\"label\":[");
        for (int i = 0; i < one.size(); i++) {
            out.append(i == 0 ? "[" : ",[").append(one.begins()[i]).append(',');
            out.append(one.ends()[i]).append(",\"").append(one.tags()[i]).append("\"]");
        }
        out.append("]}\n");
    }

    private static void bio(StringBuilder out, LeanDocument one) {
        String text = one.text();
        String[] tags = new String[text.length()];
        boolean[] begins = new boolean[text.length()];
        for (int i = 0; i < one.size(); i++) {
            if (!one.tags()[i].equals("actor")) {
                Arrays.fill(tags, one.begins()[i], one.ends()[i], one.tags()[i]);
                begins[one.begins()[i]] = true;
            }
        }
        int word = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && word < 0) {
                word = i;
            } else if (!inWord && word >= 0) {
                token(out, text, word, i, tags[word], begins[word]);
                word = -1;
            }
            if (!inWord && i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                token(out, text, i, i + 1, tags[i], begins[i]);
                if (text.charAt(i) == '.') {
                    out.append('\n');
                }
            }
        }
        out.append('\n');
    }

    private static void token(
            StringBuilder out, String text, int begin, int end, String tag, boolean first) {
        out.append(text, begin, end).append(' ');
        if (tag == null) {
            out.append('O');
        } else {
            out.append(first ? "B-" : "I-").append(tag);
        }
        out.append('\n');
    }
}
