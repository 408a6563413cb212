package org.glossator.format;

import org.glossator.model.Attribute;
import org.glossator.model.AttributeType;
import org.glossator.model.Layer;
import org.glossator.model.Tag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A card as Markdown.
final class CardText {

    /// How many sources have a row of their own.
    private static final int ROWS = 40;

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#]");

    private final Card card;
    private final StringBuilder out = new StringBuilder();

    private CardText(Card card) {
        this.card = card;
    }

    /// @param head what stands before the card, such as its front matter
    /// @param more paragraphs on what is particular to the format
    static String of(Card card, Account account, String head, List<String> more) {
        CardText text = new CardText(card);
        text.out.append(head);
        text.top();
        more.forEach(text::paragraph);
        text.files();
        text.taken(account);
        text.counts();
        text.people(account);
        text.codebook();
        text.origins();
        text.losses(account);
        text.leaks(account);
        return text.out.append(Card.SIGN).append('\n').toString();
    }

    private CardText paragraph(String words) {
        out.append(words).append("\n\n");
        return this;
    }

    private void heading(String words) {
        out.append("## ").append(words).append("\n\n");
    }

    /// White space in one line, and nothing that Markdown takes for more than a character.
    private static String plain(String text) {
        return SPECIAL.matcher(Alteration.line(text)).replaceAll("\\\\$0");
    }

    private void row(Object... cells) {
        out.append('|');
        for (Object cell : cells) {
            out.append(' ').append(cell).append(" |");
        }
        out.append('\n');
    }

    /// @param numbers how many of the last columns hold numbers
    private void head(int numbers, Object... names) {
        row(names);
        out.append('|');
        for (int i = 0; i < names.length; i++) {
            out.append(i < names.length - numbers ? "---|" : "---:|");
        }
        out.append('\n');
    }

    private void end() {
        out.append('\n');
    }

    private void top() {
        out.append("# ").append(plain(card.name())).append("\n\n");
        paragraph(
                "Records: %d. Format: `%s`. Written by %s. Every record was read back and"
                                .formatted(
                                        card.documents(),
                                        card.guide().format(),
                                        plain(card.program()))
                        + " compared with the project before this folder was put in place.");
        heading("Loading");
        String file = card.files().isEmpty() ? "" : card.files().getFirst().name();
        out.append("```python\n");
        out.append(card.guide().python().replace("{file}", file).strip());
        out.append("\n```\n\n");
        paragraph(card.guide().unit());
    }

    private void files() {
        heading("Files");
        head(2, "file", "SHA-256", "records", "bytes");
        for (CardFile file : card.files()) {
            row(
                    "`" + file.name() + "`",
                    "`" + file.sha256() + "`",
                    file.documents() < 0 ? "–" : file.documents(),
                    file.bytes());
        }
        end();
    }

    private void taken(Account account) {
        if (account.taken().isEmpty()) {
            return;
        }
        heading("What was taken");
        head(0, "what", "which");
        for (Account.Taken taken : account.taken()) {
            row(plain(taken.what()), plain(taken.which()));
        }
        end();
    }

    private void counts() {
        heading("Counts");
        List<String> parts = card.parts();
        Object[] names = new Object[parts.size() + 2];
        names[0] = "on";
        names[1] = "tag";
        for (int i = 0; i < parts.size(); i++) {
            names[i + 2] = parts.get(i);
        }
        head(parts.size(), names);
        Object[] records = names.clone();
        records[0] = "records";
        records[1] = "";
        for (int i = 0; i < parts.size(); i++) {
            records[i + 2] = card.documents(i);
        }
        row(records);
        for (Card.Sort sort : sorted()) {
            Object[] cells = names.clone();
            cells[0] = sort.kind();
            cells[1] = plain(sort.tag());
            for (int i = 0; i < parts.size(); i++) {
                cells[i + 2] = sort.counts()[i];
            }
            row(cells);
        }
        end();
    }

    private List<Card.Sort> sorted() {
        return card.sorts().stream()
                .sorted(
                        Comparator.comparing(Card.Sort::kind)
                                .reversed()
                                .thenComparing(sort -> -Arrays.stream(sort.counts()).sum())
                                .thenComparing(Card.Sort::tag))
                .toList();
    }

    private void people(Account account) {
        heading("Annotators and agreement");
        head(1, "annotator", "marks");
        card.annotators().forEach((name, marks) -> row(plain(name), marks));
        end();
        head(1, "annotation set", "records");
        card.sets().forEach((name, records) -> row(plain(name), records));
        end();
        agreement(account.agreement());
    }

    private void agreement(List<Account.Concord> all) {
        if (all.isEmpty()) {
            paragraph(
                    "Agreement: n/a, as fewer than two annotators have worked on these documents.");
            return;
        }
        Account.Concord first = all.getFirst();
        paragraph(
                "Agreement of %s, all tags together, on the %d documents that at least two of them"
                                .formatted(
                                        plain(String.join(", ", first.sets())), first.documents())
                        + " worked on, with what holds 95 of 100 resamples of the documents:");
        head(1, "measure", "unit", "value", "n");
        for (Account.Concord one : all) {
            row(one.measure(), one.unit(), one.value(), one.n());
        }
        end();
    }

    private void codebook() {
        heading("Codebook");
        for (Layer layer : card.schema().layers()) {
            if (!layer.tagSet().tags().isEmpty()) {
                paragraph(
                        "Version %d, %s: %s."
                                .formatted(
                                        card.schema().version(), kind(layer), plain(layer.name())));
                head(0, "tag", "guideline");
                for (Tag tag : layer.tagSet().tags()) {
                    row(plain(tag.name()), plain(tag.guideline()));
                }
                end();
                attributes(layer);
            }
        }
    }

    private static String kind(Layer layer) {
        return switch (layer) {
            case Layer.Spans _ -> "on spans";
            case Layer.Relations _ -> "on relations";
            case Layer.Documents _ -> "on documents";
        };
    }

    private void attributes(Layer layer) {
        for (Attribute attribute : layer.attributes()) {
            String values =
                    switch (attribute.type()) {
                        case AttributeType.Text _ -> "text";
                        case AttributeType.Flag _ -> "true or false";
                        case AttributeType.Choice choice ->
                                "one of " + String.join(", ", choice.values());
                    };
            out.append("* ").append(plain(attribute.name())).append(": ");
            out.append(plain(values)).append('\n');
        }
        if (!layer.attributes().isEmpty()) {
            end();
        }
    }

    private void origins() {
        heading("Sources, dates and languages");
        head(1, "source", "first date", "last date", "records");
        List<Map.Entry<String, Card.Origin>> sources =
                card.sources().entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue().documents()))
                        .toList();
        sources.stream()
                .limit(ROWS)
                .forEach(entry -> {
                    Card.Origin origin = entry.getValue();
                    row(
                            plain(entry.getKey()),
                            plain(origin.first()),
                            plain(origin.last()),
                            origin.documents());
                });
        long rest = sources.stream().skip(ROWS).mapToLong(e -> e.getValue().documents()).sum();
        if (rest > 0) {
            row((sources.size() - ROWS) + " more", "", "", rest);
        }
        end();
        head(1, "language", "records");
        card.languages().forEach((language, records) -> row(plain(language), records));
        end();
    }

    private void losses(Account account) {
        heading("What is not in these files");
        if (account.losses().isEmpty()) {
            paragraph("Nothing was lost.");
            return;
        }
        head(1, "what", "such as", "count");
        for (Loss loss : account.losses()) {
            row(plain(loss.kind()), plain(loss.example()), loss.count());
        }
        end();
    }

    private void leaks(Account account) {
        heading("Near-duplicates across parts");
        if (account.leaking() < 0) {
            paragraph("n/a, as there are no parts.");
            return;
        }
        paragraph(
                account.leaking() == 0
                        ? "No near-duplicates stand in different parts."
                        : "Pairs of nearly the same text in different parts, as these were given"
                                + " before: "
                                + account.leaking()
                                + ".");
        if (!account.leaks().isEmpty()) {
            head(1, "document", "and", "resemblance");
            for (Account.Leak leak : account.leaks()) {
                row(
                        plain(leak.one()),
                        plain(leak.other()),
                        String.format(Locale.ROOT, "%.2f", leak.resemblance()));
            }
            end();
        }
    }
}
