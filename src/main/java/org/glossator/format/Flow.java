package org.glossator.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/// Puts paragraphs, tables and footnotes into an article as a word processor's file has them: one
/// within another.
///
/// A box anchored in a paragraph comes behind it. A table of short cells is one paragraph, with a
/// line for each row and tabs between cells; one that lays out text, with several paragraphs or a
/// table in a cell or with one column only, is those paragraphs.
final class Flow {

    private final Article article;

    /// What is open, the innermost last.
    private final Deque<Open> open = new ArrayDeque<>();

    private sealed interface Open {}

    private static final class Paragraph implements Open {
        private final StringBuilder text = new StringBuilder();
        private final List<Blocks.Block> after = new ArrayList<>();
        private int level;
    }

    private static final class Table implements Open {
        private final List<List<Cell>> rows = new ArrayList<>();

        /// Whether a table stands in it.
        private boolean nests;

        private boolean isGrid() {
            return !nests
                    && rows.stream().anyMatch(row -> row.size() > 1)
                    && rows.stream()
                            .flatMap(List::stream)
                            .allMatch(cell -> cell.blocks.size() <= 1);
        }
    }

    private record Cell(List<Blocks.Block> blocks) implements Open {}

    private record Note(List<Blocks.Block> blocks) implements Open {}

    Flow(Article article) {
        this.article = article;
    }

    void beginParagraph(int level) {
        Paragraph paragraph = new Paragraph();
        paragraph.level = level;
        open.addLast(paragraph);
    }

    /// Of the paragraph that is open.
    void level(int level) {
        if (open.peekLast() instanceof Paragraph paragraph) {
            paragraph.level = level;
        }
    }

    /// What stands outside of paragraphs only lays out the file.
    void text(String text) {
        if (open.peekLast() instanceof Paragraph paragraph) {
            paragraph.text.append(text);
        }
    }

    /// Whether a space would be the first character of a paragraph, or follow another space.
    boolean isAtSpace() {
        return open.peekLast() instanceof Paragraph paragraph
                && (paragraph.text.isEmpty()
                        || paragraph.text.charAt(paragraph.text.length() - 1) == ' ');
    }

    void endParagraph() {
        if (open.peekLast() instanceof Paragraph paragraph) {
            open.removeLast();
            put(new Blocks.Block(paragraph.text.toString().strip(), paragraph.level));
            paragraph.after.forEach(this::put);
        }
    }

    void beginTable() {
        for (Open each : open) {
            if (each instanceof Table table) {
                table.nests = true;
            }
        }
        open.addLast(new Table());
    }

    void beginRow() {
        if (open.peekLast() instanceof Table table) {
            table.rows.add(new ArrayList<>());
        }
    }

    void beginCell() {
        if (open.peekLast() instanceof Table table) {
            if (table.rows.isEmpty()) {
                beginRow();
            }
            Cell cell = new Cell(new ArrayList<>());
            table.rows.getLast().add(cell);
            open.addLast(cell);
        }
    }

    void endCell() {
        if (open.peekLast() instanceof Cell) {
            open.removeLast();
        }
    }

    void endTable() {
        if (open.peekLast() instanceof Table table) {
            open.removeLast();
            if (table.isGrid()) {
                article.lose("table");
                put(new Blocks.Block(lines(table), 0));
            } else {
                table.rows.forEach(row -> row.forEach(cell -> cell.blocks.forEach(this::put)));
            }
        }
    }

    private static String lines(Table table) {
        return table.rows.stream()
                .map(row ->
                        row.stream()
                                .map(Flow::words)
                                .collect(Collectors.joining("\t"))
                                .stripTrailing())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String words(Cell cell) {
        return cell.blocks.isEmpty() ? "" : PageFacts.clean(cell.blocks.getFirst().text());
    }

    void beginNote() {
        open.addLast(new Note(new ArrayList<>()));
    }

    void endNote() {
        if (open.peekLast() instanceof Note note) {
            open.removeLast();
            if (!note.blocks.isEmpty()) {
                article.lose("footnote", note.blocks.getFirst().text());
                note.blocks.forEach(block -> article.addNote(block.text()));
            }
        }
    }

    private void put(Blocks.Block block) {
        if (block.text().isBlank()) {
            return;
        }
        switch (open.peekLast()) {
            case Paragraph paragraph -> paragraph.after.add(block);
            case Cell cell -> cell.blocks.add(block);
            case Note note -> note.blocks.add(block);
            case Table table -> table.rows.add(List.of(new Cell(List.of(block))));
            case null -> article.add(block.text(), block.level());
        }
    }
}
