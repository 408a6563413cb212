package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a file of WebAnno TSV 3.
final class WebAnnoTsvReader {

    private static final String TEXT = "#Text=";
    private static final String SENTENCE = "#Sentence.id=";
    private static final Pattern VERSION =
            Pattern.compile(Pattern.quote(WebAnnoTsv.HEADER) + "3(?:\\.(\\d{1,3}))?\\s*");

    /// Up to this minor version, characters may be given by their number.
    private static final int LAST_WITH_NUMBERS = 1;

    private final Source source;
    private final Losses losses = new Losses();
    private final List<WebAnnoTsvLayer> layers = new ArrayList<>();
    private final List<WebAnnoTsvRow.Sentence> sentences = new ArrayList<>();
    private final Set<String> units = new HashSet<>();
    private int width;
    private boolean java;

    /// Of the sentence that is being read.
    private final List<String> text = new ArrayList<>();

    private List<WebAnnoTsvRow> rows = new ArrayList<>();
    private int begin;

    WebAnnoTsvReader(Source source) {
        this.source = source;
    }

    List<Loss> read(Format.Sink sink) {
        Decoder.Decoded decoded = Decoder.decode(source, _ -> null);
        String[] lines = lines(decoded.raw());
        Matcher version = VERSION.matcher(lines[0]);
        if (!version.matches()) {
            throw flaw(
                    1,
                    "not WebAnno TSV 3; export it again as WebAnno TSV 3.3, or read columns of"
                            + " tokens as conll");
        }
        String minor = version.group(1);
        java = minor == null || Integer.parseInt(minor) <= LAST_WITH_NUMBERS;
        for (int i = 1; i < lines.length; i++) {
            line(lines[i], i + 1);
        }
        endSentence(lines.length);
        if (sentences.isEmpty()) {
            throw flaw(lines.length, "there is no sentence; the file is cut off or empty");
        }
        sink.accept(bundle(decoded.normalization()));
        return losses.list();
    }

    /// Without their ends, whichever these are.
    private static String[] lines(String text) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(begin, i));
                i += c == '\r' && text.startsWith("\n", i + 1) ? 1 : 0;
                begin = i + 1;
            }
        }
        lines.add(text.substring(begin));
        return lines.toArray(String[]::new);
    }

    private Refusal flaw(int line, String what) {
        return new Refusal(source.name() + ":" + line + ": " + what);
    }

    private void line(String line, int number) {
        if (line.isEmpty()) {
            endSentence(number);
        } else if (line.startsWith("#")) {
            // Rows begin with a number; some programs put no empty line behind them.
            if (!rows.isEmpty()) {
                endSentence(number);
            }
            head(line, number);
        } else {
            row(line, number);
        }
    }

    private void head(String line, int number) {
        if (line.startsWith(TEXT)) {
            begin = text.isEmpty() ? number : begin;
            text.add(WebAnnoTsvValue.unescapedText(line.substring(TEXT.length()), java));
            return;
        }
        Optional<WebAnnoTsvLayer> layer = WebAnnoTsvLayer.of(line, width);
        if (layer.isPresent() && sentences.isEmpty() && text.isEmpty()) {
            layers.add(layer.get());
            width += layer.get().columns().size();
        } else {
            losses.add(
                    line.startsWith(SENTENCE) ? "sentence id" : "comment",
                    source.name() + ":" + number + ": " + Excerpt.of(line));
        }
    }

    private void row(String line, int number) {
        String[] fields = line.split("\t", -1);
        if (text.isEmpty()) {
            throw flaw(number, "a token before the text of its sentence; write #Text= first");
        }
        if (fields.length < width + 3) {
            throw flaw(
                    number,
                    fields.length
                            + " columns instead of "
                            + (width + 3)
                            + "; the line is cut off, or a layer is not declared");
        }
        for (int i = width + 3; i < fields.length; i++) {
            if (!fields[i].isBlank()) {
                throw flaw(number, "more columns than the layers declare");
            }
        }
        String offsets = fields[1];
        int dash = offsets.indexOf('-');
        if (!isUnit(fields[0]) || !isPair(offsets, dash, offsets.length())) {
            throw flaw(number, "“" + Excerpt.of(line) + "” is no token; write 1-1, a tab, 0-5");
        }
        if (!units.add(fields[0])) {
            throw flaw(number, "token " + fields[0] + " stands twice");
        }
        rows.add(
                new WebAnnoTsvRow(
                        fields[0],
                        Integer.parseInt(offsets, 0, dash, 10),
                        Integer.parseInt(offsets, dash + 1, offsets.length(), 10),
                        fields[2],
                        Arrays.asList(fields).subList(3, width + 3),
                        number));
    }

    /// Whether this is the number of a token, such as `1-2`, or of a part of one, such as `1-2.1`.
    private static boolean isUnit(String unit) {
        int point = unit.indexOf('.');
        return isPair(unit, unit.indexOf('-'), point < 0 ? unit.length() : point)
                && (point < 0 || Digits.are(unit, point + 1, unit.length()));
    }

    /// Whether two numbers stand around the dash, up to `end`.
    private static boolean isPair(String text, int dash, int end) {
        return dash > 0 && Digits.are(text, 0, dash) && Digits.are(text, dash + 1, end);
    }

    private void endSentence(int number) {
        if (text.isEmpty()) {
            return;
        }
        if (rows.isEmpty()) {
            throw flaw(number, "a sentence without tokens; the file is cut off");
        }
        sentences.add(new WebAnnoTsvRow.Sentence(String.join("\n", text), rows, begin));
        text.clear();
        rows = new ArrayList<>();
    }

    private Bundle bundle(Normalization file) {
        WebAnnoTsvPlaces places = WebAnnoTsvPlaces.of(source.name(), sentences, java);
        Normalized normalized = Normalized.of(places.text());
        WebAnnoTsvMarks marks = new WebAnnoTsvMarks(source.name(), losses, layers, places);
        for (WebAnnoTsvRow.Sentence sentence : sentences) {
            sentence.rows().forEach(marks::row);
        }
        return new Bundle(
                source.stem(),
                normalized.text(),
                Details.titled(Headlines.of(normalized.text())),
                new Normalization(
                        file.charset(),
                        normalized.lineEnds(),
                        file.byteOrderMark(),
                        file.replaced()),
                "",
                null,
                null,
                marks.marks(normalized),
                List.of(),
                0);
    }
}
