package org.glossator.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Articles in the shape of a real annotation project, the same ones on every run.
///
/// A document of the corpus has 20 sentences: about 3.4 kB with 20 claims, 20 actors in them and 20
/// locations.
final class BenchCorpus {

    static final int DOCUMENTS = 2_000;

    private static final int SENTENCES = 20;
    private static final String[] OUTLETS = {"Kurier", "The Dispatch", "El Puente", "Fjordposten"};
    private static final String[] LANGUAGES = {"en", "de", "es", "no"};

    private BenchCorpus() {}

    /// A story of the corpus.
    static Story story(int number) {
        return story(number, SENTENCES);
    }

    /// @param marks how many marks it has at least; the last sentence may bring it two more
    static Story withMarks(int marks) {
        int sentences = (marks + Story.LABELS_A_SENTENCE - 1) / Story.LABELS_A_SENTENCE;
        return story(marks, sentences);
    }

    private static Story story(int number, int sentences) {
        return Story.of(new Random(7 + 31L * number), title(number), sentences);
    }

    static String title(int number) {
        return "Report %05d on the row".formatted(number);
    }

    static String outlet(int number) {
        return OUTLETS[number % OUTLETS.length];
    }

    /// Each document as a text and, beside it, a file of marks with their offsets and quotes.
    static void writeStandoff(Path folder, int documents) throws IOException {
        for (int i = 0; i < documents; i++) {
            Story story = story(i);
            StringBuilder marks = new StringBuilder();
            int number = 0;
            for (Story.Label label : story.labels()) {
                marks.append('T').append(++number).append('\t').append(label.tag()).append(' ');
                marks.append(label.begin()).append(' ').append(label.end()).append('\t');
                marks.append(story.quote(label)).append('\n');
            }
            Files.writeString(folder.resolve("%05d.txt".formatted(i)), story.text());
            Files.writeString(folder.resolve("%05d.ann".formatted(i)), marks);
        }
    }

    /// The corpus in the project's own interchange format.
    static void writeJsonl(Path file, int documents) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                out.append(json(story(i), i)).append('\n');
            }
        }
    }

    /// The same without the languages of the documents.
    static void writeUntoldJsonl(Path file, int documents) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                String told = ",\"language\":\"" + LANGUAGES[i % LANGUAGES.length] + '"';
                out.append(json(story(i), i).replace(told, "")).append('\n');
            }
        }
    }

    /// Short articles, for projects of very many.
    static void writeShortJsonl(Path file, int documents, int sentences) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                out.append(json(story(i, sentences), i)).append('\n');
            }
        }
    }

    /// The texts of the corpus, without their marks.
    static void writeTexts(Path file, int documents) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                Story story = story(i);
                Story bare = new Story(story.title(), story.text(), List.of());
                out.append(json(bare, i)).append('\n');
            }
        }
    }

    /// The texts of the corpus, each with its first marks but one, whose words are left plain.
    ///
    /// @param marks of each
    static void writeMarked(Path file, int documents, int marks) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                Story story = story(i);
                List<Story.Label> some = new ArrayList<>(story.labels().subList(0, marks + 1));
                some.remove(i % marks);
                out.append(json(new Story(story.title(), story.text(), some), i)).append('\n');
            }
        }
    }

    static void writeJsonl(Path file, Story story) throws IOException {
        Files.writeString(file, json(story, 0) + '\n');
    }

    private static String json(Story story, int number) {
        StringBuilder json = new StringBuilder();
        json.append("{\"id\":\"").append(number).append("\",\"text\":\"");
        escape(json, story.text());
        json.append("\",\"meta\":{\"title\":\"").append(story.title());
        json.append("\",\"source\":\"").append(outlet(number));
        json.append(
                "\",\"date\":\"20%02d-%02d-%02d"
                        .formatted(number % 26, 1 + number % 12, 1 + number % 28));
        json.append("\",\"language\":\"").append(LANGUAGES[number % LANGUAGES.length]);
        json.append("\"},\"set\":\"bench\",\"spans\":[");
        int span = 0;
        for (Story.Label label : story.labels()) {
            json.append(span == 0 ? "" : ",").append("{\"id\":\"t").append(++span);
            json.append("\",\"start\":").append(label.begin());
            json.append(",\"end\":").append(label.end());
            json.append(",\"label\":\"").append(label.tag()).append("\",\"quote\":\"");
            escape(json, story.quote(label));
            json.append("\"}");
        }
        return json.append("]}").toString();
    }

    /// The stories hold no other characters that JSON escapes.
    static void escape(StringBuilder json, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> json.append("\\n");
                case '"' -> json.append("\\\"");
                default -> json.append(c);
            }
        }
    }
}
