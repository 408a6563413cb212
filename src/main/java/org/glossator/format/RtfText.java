package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// What the words and bytes of a rich text document come to: paragraphs, tables, notes, and what is
/// known of the document.
final class RtfText {

    private final Article article;
    private final Flow flow;
    private final RtfCharsets charsets = new RtfCharsets();

    /// Bytes not decoded yet, since two may make one character, and the state they stand in.
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private RtfState bytesIn = new RtfState();

    /// Where paragraphs go: the text, and notes and boxes in it.
    private final Deque<Zone> zones = new ArrayDeque<>();

    private final StringBuilder name = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private final int[] created = new int[5];

    /// Heading levels by the number of the style.
    private final Map<Integer, Integer> levels = new HashMap<>();

    private int replaced;

    private static final class Zone {
        private boolean paragraph;
        private boolean table;
        private boolean cell;
    }

    RtfText(Article article) {
        this.article = article;
        this.flow = new Flow(article);
        zones.addLast(new Zone());
    }

    Details details() {
        String date =
                created[0] == 0
                        ? ""
                        : "%04d-%02d-%02dT%02d:%02d"
                                .formatted(
                                        created[0], created[1], created[2], created[3], created[4]);
        return Article.details(DublinCore.title(title.toString()), author.toString(), date, "");
    }

    Normalization normalization() {
        return new Normalization(charsets.ansi().name(), "LF", false, replaced);
    }

    /// A byte of text.
    void literal(int b, RtfState state) {
        if (state.use == RtfState.Use.SKIPPED) {
            return;
        }
        if (state != bytesIn) {
            flush();
            bytesIn = state;
        }
        bytes.write(b);
    }

    void flush() {
        if (bytes.size() > 0) {
            Charset charset = charsets.of(bytesIn.font);
            String text = bytes.toString(charset);
            bytes.reset();
            replaced += Math.toIntExact(text.chars().filter(c -> c == '\uFFFD').count());
            append(text, bytesIn);
        }
    }

    void append(String text, RtfState state) {
        flush();
        switch (state.use) {
            case TEXT, NOTE, BOX -> shown(text, state);
            case STYLES -> name.append(text);
            case TITLE -> title.append(text);
            case AUTHOR -> author.append(text);
            case FONTS, CREATED, SKIPPED -> {
                // No text of the document.
            }
        }
    }

    private void shown(String text, RtfState state) {
        if (state.deleted || state.hidden) {
            if (!text.isBlank()) {
                article.lose(state.deleted ? "deleted text" : "hidden text", text);
            }
            return;
        }
        open(state);
        flow.text(text);
    }

    /// Begins a paragraph unless one is open.
    private void open(RtfState state) {
        Zone zone = zones.getLast();
        if (zone.paragraph) {
            return;
        }
        if (zone.table && !state.inTable) {
            endTable(zone);
        }
        if (state.inTable && !zone.table) {
            zone.table = true;
            flow.beginTable();
            flow.beginRow();
        }
        if (zone.table && !zone.cell) {
            zone.cell = true;
            flow.beginCell();
        }
        zone.paragraph = true;
        flow.beginParagraph(0);
    }

    private void close(RtfState state) {
        Zone zone = zones.getLast();
        if (zone.paragraph) {
            int level =
                    state.outline >= 0 ? state.outline + 1 : levels.getOrDefault(state.style, 0);
            flow.level(level > 9 ? 0 : level);
            flow.endParagraph();
            zone.paragraph = false;
        }
    }

    private void endTable(Zone zone) {
        if (zone.cell) {
            flow.endCell();
            zone.cell = false;
        }
        flow.endTable();
        zone.table = false;
    }

    /// The group has begun whose first word was this.
    void begun(String word, RtfState state, Article article) {
        switch (state.use) {
            case NOTE -> {
                flow.beginNote();
                zones.addLast(new Zone());
                state.plainParagraph();
            }
            case BOX -> {
                zones.addLast(new Zone());
                state.plainParagraph();
            }
            case SKIPPED -> {
                switch (word) {
                    case "pict" -> article.lose("picture");
                    case "objdata" -> article.lose("embedded object");
                    case "annotation" -> article.lose("comment");
                    case "listtext", "pntext" -> article.lose("list number");
                    case "header", "headerl", "headerr", "headerf" ->
                            article.lose("page header or footer");
                    case "footer", "footerl", "footerr", "footerf" ->
                            article.lose("page header or footer");
                    default -> {
                        // Nothing that is printed.
                    }
                }
            }
            case TEXT, FONTS, STYLES, TITLE, AUTHOR, CREATED -> {
                // Their words follow.
            }
        }
    }

    /// A group has ended in this state.
    void ended(RtfState state) {
        if (state.use == RtfState.Use.STYLES) {
            style(state.style);
        }
        if (state.begins && (state.use == RtfState.Use.NOTE || state.use == RtfState.Use.BOX)) {
            close(state);
            Zone zone = zones.removeLast();
            if (zone.table) {
                endTable(zone);
            }
            if (state.use == RtfState.Use.NOTE) {
                flow.endNote();
            }
        }
    }

    private void style(int number) {
        String called = name.toString().replace(";", "").strip().toLowerCase(Locale.ROOT);
        name.setLength(0);
        if (called.matches("heading [1-9]")) {
            levels.putIfAbsent(number, called.charAt(called.length() - 1) - '0');
        } else if (called.equals("title")) {
            levels.putIfAbsent(number, 1);
        }
    }

    /// The document has ended.
    void end() {
        flush();
        close(bytesIn);
        Zone zone = zones.getLast();
        if (zone.table) {
            endTable(zone);
        }
    }

    /// A control word that says nothing of what its group is for.
    ///
    /// @param bare without a number, which is 0 then
    void word(String word, int value, boolean bare, RtfState state) {
        if (state.use == RtfState.Use.SKIPPED) {
            return;
        }
        flush();
        boolean on = bare || value != 0;
        switch (word) {
            case "ansicpg" -> charsets.document(value);
            case "mac" -> charsets.document("x-MacRoman");
            case "pc" -> charsets.document("IBM437");
            case "pca" -> charsets.document("IBM850");
            case "f" -> state.font = value;
            case "fcharset" -> charsets.font(state.font, value);
            case "cpg" -> charsets.fontPage(state.font, value);
            case "uc" -> state.standIns = Math.clamp(value, 0, 1000);
            case "v" -> state.hidden = on;
            case "deleted" -> state.deleted = on;
            case "plain" -> {
                state.hidden = false;
                state.deleted = false;
            }
            case "pard" -> state.plainParagraph();
            case "intbl" -> state.inTable = on;
            case "s" -> state.style = value;
            case "outlinelevel" -> outline(value, state);
            case "yr", "mo", "dy", "hr", "min" -> time(word, value, state);
            default -> printed(word, state);
        }
    }

    private void outline(int value, RtfState state) {
        if (state.use == RtfState.Use.STYLES) {
            levels.put(state.style, value < 9 ? value + 1 : 0);
        } else {
            state.outline = value;
        }
    }

    private void time(String word, int value, RtfState state) {
        if (state.use == RtfState.Use.CREATED) {
            created[java.util.List.of("yr", "mo", "dy", "hr", "min").indexOf(word)] = value;
        }
    }

    private void printed(String word, RtfState state) {
        switch (word) {
            case "par", "sect" -> paragraph(state);
            case "cell", "nestcell" -> cell(state);
            case "row", "nestrow" -> row();
            case "line" -> append("\n", state);
            case "tab" -> append("\t", state);
            case "emdash" -> append("—", state);
            case "endash" -> append("–", state);
            case "lquote" -> append("‘", state);
            case "rquote" -> append("’", state);
            case "ldblquote" -> append("“", state);
            case "rdblquote" -> append("”", state);
            case "bullet" -> append("•", state);
            case "emspace", "enspace", "qmspace", "page", "column" -> append(" ", state);
            case "zwj" -> append("\u200d", state);
            case "zwnj" -> append("\u200c", state);
            case "ltrmark" -> append("\u200e", state);
            case "rtlmark" -> append("\u200f", state);
            default -> {
                // How it looks.
            }
        }
    }

    private void paragraph(RtfState state) {
        if (isText(state)) {
            close(state);
        }
    }

    private void cell(RtfState state) {
        if (isText(state)) {
            boolean before = state.inTable;
            state.inTable = true;
            open(state);
            state.inTable = before;
            close(state);
            flow.endCell();
            zones.getLast().cell = false;
        }
    }

    private void row() {
        Zone zone = zones.getLast();
        if (zone.table) {
            flow.beginRow();
        }
    }

    private static boolean isText(RtfState state) {
        return switch (state.use) {
            case TEXT, NOTE, BOX -> true;
            case SKIPPED, FONTS, STYLES, TITLE, AUTHOR, CREATED -> false;
        };
    }
}
