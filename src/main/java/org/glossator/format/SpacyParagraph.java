package org.glossator.format;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// One paragraph of spaCy's training JSON, which is one document to spaCy: its tokens laid on its
/// raw text, or put together to a text where there is none, and its BILUO tags read as spans.
final class SpacyParagraph {

    /// One token and where it stands, in code units.
    private record Token(String orth, String tag, int begin, int end) {}

    private final JsonNode paragraph;
    private final String place;
    private final Losses losses;

    /// A span that is open while tags are read.
    private String open = "";

    private int begin;
    private int end;

    SpacyParagraph(JsonNode paragraph, String place, Losses losses) {
        this.paragraph = paragraph;
        this.place = place;
        this.losses = losses;
    }

    /// @param line of the record, 1-based
    Bundle bundle(String id, int line) throws JsonlRecord.Flaw {
        String raw = JsonFields.text(paragraph.path("raw"));
        StringBuilder built = new StringBuilder();
        List<Token> tokens = raw == null ? List.of() : laid(raw);
        String text = raw;
        if (text == null || tokens.isEmpty() && hasTokens()) {
            if (text != null) {
                losses.add("raw text", place + ": " + Excerpt.of(text));
            }
            tokens = built(built);
            text = built.toString();
        }
        JsonDraft draft = new JsonDraft(text, place, losses, List.of(), true);
        draft.record().id = id;
        for (Token token : tokens) {
            tag(draft, token);
        }
        close(draft);
        SpacyRecord.categories(draft, paragraph.path("cats"));
        rest();
        return draft.bundle(line);
    }

    private boolean hasTokens() {
        for (JsonNode sentence : paragraph.path("sentences")) {
            if (!sentence.path("tokens").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The tokens where they stand in the raw text, with nothing but white space between; none if
    /// they are not those of the text.
    private List<Token> laid(String raw) throws JsonlRecord.Flaw {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (JsonNode sentence : paragraph.path("sentences")) {
            for (JsonNode token : sentence.path("tokens")) {
                String orth = orth(token);
                while (!raw.startsWith(orth, at)
                        && at < raw.length()
                        && Character.isWhitespace(raw.charAt(at))) {
                    at++;
                }
                if (!raw.startsWith(orth, at)) {
                    return List.of();
                }
                tokens.add(new Token(orth, tagOf(token), at, at + orth.length()));
                at += orth.length();
            }
        }
        return tokens;
    }

    private List<Token> built(StringBuilder text) throws JsonlRecord.Flaw {
        List<Token> tokens = new ArrayList<>();
        String space = "";
        for (JsonNode sentence : paragraph.path("sentences")) {
            for (JsonNode token : sentence.path("tokens")) {
                String orth = orth(token);
                text.append(space);
                tokens.add(
                        new Token(
                                orth, tagOf(token), text.length(), text.length() + orth.length()));
                text.append(orth);
                JsonNode after = token.path("space");
                space = after.isString() ? after.stringValue() : " ";
            }
        }
        return tokens;
    }

    private static String orth(JsonNode token) throws JsonlRecord.Flaw {
        String orth = JsonFields.text(token.path("orth"));
        if (orth == null || orth.isEmpty()) {
            throw new JsonlRecord.Flaw("a token has no \"orth\"; each needs its characters");
        }
        return orth;
    }

    private static String tagOf(JsonNode token) {
        return JsonFields.scalar(token.path("ner"));
    }

    /// Takes BILUO, and the IOB and BIOES that some files have in its place.
    private void tag(JsonDraft draft, Token token) throws JsonlRecord.Flaw {
        int dash = token.tag.indexOf('-');
        char prefix = dash == 1 ? token.tag.charAt(0) : 'O';
        String label = dash == 1 ? token.tag.substring(2) : "";
        boolean known = "BILUESO".indexOf(prefix) >= 0;
        if (!known || dash > 1 || dash < 0 && token.tag.length() > 1) {
            throw new JsonlRecord.Flaw(
                    "the tag \"%s\" is none of BILUO; write it as B-, I-, L- or U- and a label"
                            .formatted(Excerpt.of(token.tag)));
        }
        boolean goesOn = "ILE".indexOf(prefix) >= 0 && label.equals(open);
        if (!goesOn) {
            close(draft);
        }
        if (label.isEmpty()) {
            return;
        }
        begin = goesOn ? begin : token.begin;
        end = token.end;
        open = label;
        if ("LEUS".indexOf(prefix) >= 0) {
            close(draft);
        }
    }

    private void close(JsonDraft draft) throws JsonlRecord.Flaw {
        if (!open.isEmpty()) {
            draft.span("", open, new JsonDraft.Place(begin, end, null));
        }
        open = "";
    }

    /// What is said of tokens and phrases beside names.
    private void rest() {
        for (JsonNode sentence : paragraph.path("sentences")) {
            if (!sentence.path("brackets").isEmpty()) {
                losses.add("phrase", sentence.path("brackets").size(), () -> place);
            }
            for (JsonNode token : sentence.path("tokens")) {
                for (String field : List.of("tag", "pos", "morph", "lemma", "dep")) {
                    String said = JsonFields.scalar(token.path(field));
                    if (!said.isEmpty()) {
                        losses.add("token " + field, place + ": " + said);
                    }
                }
            }
        }
        if (!paragraph.path("links").isEmpty()) {
            losses.add("entity link", paragraph.path("links").size(), () -> place);
        }
    }
}
