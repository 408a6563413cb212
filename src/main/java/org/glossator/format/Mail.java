package org.glossator.format;

import org.glossator.model.Details;
import org.glossator.model.Normalization;
import org.glossator.model.Refusal;
import org.glossator.model.Subheading;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the text in the parts of a mail, or of a page that was saved like one.
final class Mail {

    /// Parts within parts deeper than this are no mail.
    private static final int DEEPEST = 50;

    private final Source source;
    private final Article article;
    private @Nullable Details page;
    private Normalization normalization = Normalization.NONE;

    private Mail(Source source) {
        this.source = source;
        this.article = new Article(source);
    }

    /// @param what the kind of file that is expected, for messages
    /// @throws Refusal if it does not begin like one
    static MailPart open(Source source, String what) {
        byte[] content = Decoder.content(source, Decoder.LARGEST);
        int from = content.length > 2 && content[0] == (byte) 0xef ? 3 : 0;
        MailPart mail = MailPart.of(content, from, content.length);
        boolean known =
                List.of("from", "subject", "date", "mime-version", "content-type", "received")
                        .stream()
                        .anyMatch(mail.fields()::containsKey);
        if (!known) {
            throw new Refusal(
                    source.name()
                            + ": this is "
                            + Magic.of(content).orElse("something else")
                            + ", not "
                            + what
                            + "; give the file the ending of what it is");
        }
        return mail;
    }

    /// A mail: its plain text, or where it has none, its formatted one.
    static List<Loss> read(Source source, MailPart mail, Format.Sink sink) {
        Mail reading = new Mail(source);
        reading.take(mail, 0);
        Details known = reading.page == null ? Details.titled("") : reading.page;
        Details details =
                new Details(
                        PageFacts.clean(MailHeader.words(mail.field("subject"))),
                        "",
                        MailHeader.people(mail.field("from")),
                        MailHeader.date(mail.field("date")),
                        known.url(),
                        PageFacts.language(mail.field("content-language").split(",")[0]),
                        known.direction(),
                        null,
                        "");
        sink.accept(
                reading.article.bundle(
                        details.language().isEmpty()
                                ? details.withLanguage(known.language())
                                : details,
                        reading.normalization,
                        "there is no text in this mail; choose another"));
        return reading.article.losses();
    }

    /// A saved page: the part it begins with.
    static List<Loss> readPage(Source source, MailPart mail, Format.Sink sink) {
        List<MailPart> parts = new ArrayList<>();
        List<Loss> losses = new ArrayList<>();
        flatten(source, mail, parts, 0);
        String start = mail.parameter("start");
        MailPart root =
                parts.stream()
                        .filter(part -> !start.isEmpty() && part.field("content-id").equals(start))
                        .findFirst()
                        .or(() -> parts.stream().filter(Mail::isPage).findFirst())
                        .orElseThrow(() ->
                                new Refusal(
                                        source.name()
                                                + ": there is no page in this file; save it"
                                                + " again"));
        String location = location(mail.field("snapshot-content-location"), root);
        losses.addAll(
                new Html()
                        .read(
                                bytes(source, root),
                                bundle ->
                                        sink.accept(
                                                bundle.withDetails(
                                                        located(bundle.details(), location)))));
        long pictures = parts.stream().filter(part -> part.type().startsWith("image/")).count();
        if (pictures > 0) {
            losses.add(new Loss("picture", pictures, source.file()));
        }
        long frames = parts.stream().filter(part -> part != root && isPage(part)).count();
        if (frames > 0) {
            losses.add(new Loss("frame", frames, source.file()));
        }
        return losses;
    }

    private static boolean isPage(MailPart part) {
        return part.type().equals("text/html") || part.type().equals("application/xhtml+xml");
    }

    private static String location(String declared, MailPart root) {
        String location = declared.isEmpty() ? root.field("content-location") : declared;
        return location.matches("https?://\\S+") ? location : "";
    }

    private static Details located(Details details, String location) {
        return new Details(
                details.title(),
                details.source(),
                details.byline(),
                details.date(),
                details.url().isEmpty() ? location : details.url(),
                details.language(),
                details.direction(),
                details.split(),
                details.note());
    }

    private static void flatten(Source source, MailPart part, List<MailPart> parts, int depth) {
        if (!part.type().startsWith("multipart/")) {
            parts.add(part);
            return;
        }
        refuseDepth(source, depth);
        part.children().parts().forEach(child -> flatten(source, child, parts, depth + 1));
    }

    private static void refuseDepth(Source source, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal(
                    source.name() + ": parts nested deeper than " + DEEPEST + "; save it again");
        }
    }

    private void take(MailPart part, int depth) {
        refuseDepth(source, depth);
        String type = part.type();
        if (type.equals("multipart/encrypted") || type.endsWith("pkcs7-mime")) {
            throw new Refusal(
                    source.name()
                            + ": this mail is encrypted; open it in the mail program and save its"
                            + " text");
        }
        if (type.startsWith("multipart/")) {
            MailPart.Children children = part.children();
            if (!children.whole()) {
                article.lose("end of the mail", part.type());
            }
            if (type.equals("multipart/alternative")) {
                best(children.parts(), depth);
            } else {
                children.parts().forEach(child -> take(child, depth + 1));
            }
        } else if (part.isAttachment()) {
            article.lose("attachment", part.label());
        } else if (type.equals("text/plain")) {
            plain(part);
        } else if (isPage(part)) {
            page(part);
        } else if (type.startsWith("image/")) {
            article.lose("picture", part.label());
        } else if (!type.endsWith("-signature")) {
            article.lose("attachment", part.label());
        }
    }

    /// Of parts that say the same, the plain text, else the last, which shows it best.
    private void best(List<MailPart> parts, int depth) {
        parts.stream()
                .filter(part -> part.type().equals("text/plain"))
                .filter(part ->
                        !new String(part.content(), java.nio.charset.StandardCharsets.ISO_8859_1)
                                .isBlank())
                .findFirst()
                .or(() -> parts.stream().filter(Mail::isPage).findFirst())
                .or(() ->
                        parts.stream()
                                .filter(part -> part.type().startsWith("multipart/"))
                                .findFirst())
                .or(() -> parts.reversed().stream().findFirst())
                .ifPresent(part -> take(part, depth + 1));
    }

    private void plain(MailPart part) {
        byte[] content = part.content();
        if (new String(content, java.nio.charset.StandardCharsets.ISO_8859_1).isBlank()) {
            return;
        }
        Decoder.Decoded decoded = Decoder.decode(bytes(source, part), _ -> null);
        normalization = decoded.normalization();
        boolean flowed = part.parameter("format").equalsIgnoreCase("flowed");
        String text = flowed ? flowed(decoded.text(), part) : decoded.text();
        article.add(text.strip(), 0);
    }

    /// RFC 3676: a line that ends with a space goes on in the next.
    private static String flowed(String text, MailPart part) {
        boolean deleteSpace = part.parameter("delsp").equalsIgnoreCase("yes");
        StringBuilder joined = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            // A space is put before what would be taken for something else.
            String shown = line.startsWith(" ") ? line.substring(1) : line;
            boolean goesOn = shown.endsWith(" ") && !shown.equals("-- ");
            joined.append(goesOn && deleteSpace ? shown.substring(0, shown.length() - 1) : shown);
            joined.append(goesOn ? "" : "\n");
        }
        return joined.toString();
    }

    private void page(MailPart part) {
        new Html()
                .read(
                        bytes(source, part),
                        bundle -> {
                            page = bundle.details();
                            normalization = bundle.normalization();
                            add(bundle);
                        });
    }

    private void add(Bundle bundle) {
        Map<Integer, Integer> levels = new HashMap<>();
        for (Subheading heading : bundle.headings()) {
            levels.put(heading.span().begin(), heading.level());
        }
        int at = 0;
        for (String paragraph : bundle.text().strip().split("\n\n")) {
            article.add(paragraph, levels.getOrDefault(at, 0));
            at += paragraph.length() + 2;
        }
    }

    private static Source bytes(Source source, MailPart part) {
        byte[] content = part.content();
        Charset asked = source.charset();
        return new Source(
                source.name(),
                () -> new ByteArrayInputStream(content),
                asked == null ? part.charset().orElse(null) : asked);
    }
}
