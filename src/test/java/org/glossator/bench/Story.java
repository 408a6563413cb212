package org.glossator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A made-up news report with its marks: every sentence has a place, and a claim that begins with
/// its speaker.
///
/// Some letters are not ASCII, none lies outside the Basic Multilingual Plane, so offsets in code
/// units and in code points agree.
///
/// @param labels in text order, an outer one before those in it
record Story(String title, String text, List<Label> labels) {

    /// @param begin offset of its first character
    /// @param end offset behind its last character
    record Label(int begin, int end, String tag) {}

    static final int LABELS_A_SENTENCE = 3;

    private static final String[] SPEAKERS = {
        "the harbour authority",
        "President Inés Carvalho",
        "Councillor Dag Bjørnstad",
        "the Société du Rail",
        "Commissioner Ayşe Demir",
        "the farmers’ league",
        "a palace spokeswoman",
        "the central bank",
        "Colonel Mihai Ţuculescu",
        "the election board"
    };
    private static final String[] PLACES = {
        "Gdynia",
        "Córdoba",
        "the lower valley",
        "Malmö",
        "Nairobi",
        "the old port",
        "Kraków",
        "Besançon",
        "western Anatolia",
        "Tallinn"
    };
    private static final String[] THINGS = {
        "water tariff",
        "tram line",
        "rescue fund",
        "fishing quota",
        "hospital wing",
        "census",
        "bridge contract",
        "heating subsidy",
        "border post",
        "radio licence"
    };
    private static final String[] FATES = {
        "had been shelved",
        "was still on course",
        "had been miscounted twice",
        "would never be signed",
        "was short of money",
        "would open a year late"
    };
    private static final String[] TAILS = {
        "two other officials disagreed",
        "no document was shown",
        "the figure could not be checked",
        "a reply is expected on Friday",
        "neighbours spoke of “theatre”"
    };

    static Story of(Random random, String title, int sentences) {
        StringBuilder text = new StringBuilder(title).append("\n\n");
        List<Label> labels = new ArrayList<>(sentences * LABELS_A_SENTENCE);
        for (int i = 0; i < sentences; i++) {
            sentence(random, text, labels);
            text.append(i % 4 == 3 ? "\n\n" : " ");
        }
        return new Story(title, text.toString().strip(), List.copyOf(labels));
    }

    private static void sentence(Random random, StringBuilder text, List<Label> labels) {
        text.append("In ");
        int place = text.length();
        text.append(one(random, PLACES));
        labels.add(new Label(place, text.length(), "location"));
        text.append(", ");
        int claim = text.length();
        text.append(one(random, SPEAKERS));
        int speaker = text.length();
        text.append(" said the ")
                .append(one(random, THINGS))
                .append(' ')
                .append(one(random, FATES))
                .append(" and had used up ")
                .append(2 + random.nextInt(900))
                .append(" thousand crowns");
        labels.add(new Label(claim, text.length(), "claim"));
        labels.add(new Label(claim, speaker, "actor"));
        text.append("; ").append(one(random, TAILS)).append(", the agency added at night.");
    }

    private static String one(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }

    String quote(Label label) {
        return text.substring(label.begin(), label.end());
    }
}
