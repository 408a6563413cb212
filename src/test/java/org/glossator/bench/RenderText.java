package org.glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The texts that renderers are measured with, the same for each of them.
enum RenderText {

    /// 17 kB with 300 marks, some in others.
    FEW("300 marks") {
        @Override
        Story story() {
            return BenchCorpus.withMarks(300);
        }
    },

    /// 300,000 characters with 2,000 marks that cross each other.
    OVERLAPPING("2,000 overlapping marks in 300,000 characters") {
        @Override
        Story story() {
            return overlapping(BenchCorpus.withMarks(6_000));
        }
    },

    /// 1.1 MB with 20,000 marks, some in others.
    MANY("20,000 marks in 1.1 MB") {
        @Override
        Story story() {
            return BenchCorpus.withMarks(20_000);
        }
    };

    private static final int CHARACTERS = 300_000;
    private static final int CROSSING = 2_000;
    private static final int LEAST = 20;
    private static final int MOST = 600;
    private static final String[] TAGS = {"claim", "actor", "location"};

    private final String title;

    RenderText(String title) {
        this.title = title;
    }

    /// For people.
    String title() {
        return title;
    }

    /// For figures and files.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract Story story();

    /// Marks from anywhere to anywhere near, over the begin of a longer story.
    private static Story overlapping(Story longer) {
        Random random = new Random(11);
        List<Story.Label> labels = new ArrayList<>();
        for (int i = 0; i < CROSSING; i++) {
            int length = random.nextInt(LEAST, MOST);
            int begin = random.nextInt(CHARACTERS - length);
            labels.add(new Story.Label(begin, begin + length, TAGS[i % TAGS.length]));
        }
        return new Story(longer.title(), longer.text().substring(0, CHARACTERS), labels);
    }

    /// The text and its marks in the layout that the page in the browser reads.
    void write(Path folder) throws IOException {
        Story story = story();
        StringBuilder json = new StringBuilder("{\"text\":\"");
        BenchCorpus.escape(json, story.text());
        json.append("\",\"labels\":[");
        String comma = "";
        for (Story.Label label : story.labels()) {
            json.append(comma).append('[').append(label.begin()).append(',').append(label.end());
            json.append(",\"").append(label.tag()).append("\"]");
            comma = ",";
        }
        Files.writeString(folder.resolve(id() + ".json"), json.append("]}"));
    }
}
