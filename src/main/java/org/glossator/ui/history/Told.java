package org.glossator.ui.history;

import org.glossator.edit.Deed;
import org.glossator.edit.Edit;
import org.glossator.edit.Happening;
import org.glossator.model.Annotation;
import org.glossator.model.Rejection;
import org.glossator.model.TagId;
import org.glossator.model.WorkState;
import org.glossator.text.Span;
import org.glossator.ui.base.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What happened, in words. Pure but for the words.
///
/// @param words what was done
/// @param tags of what it was done to, each once; before a change and after it
/// @param quote its words in the text; may be empty
/// @param note what was noted, if that is what was done
record Told(String words, List<TagId> tags, String quote, String note) {

    private static final Set<String> NAMED =
            Set.of("import", "merge", "mend", "tag-all", "restore", "split", "decide", "settle");
    private static final int QUOTED = 200;

    /// @param text of the document
    static Told of(Happening happening, String text) {
        Told told = bare(happening, text);
        String named =
                NAMED.contains(happening.action())
                        ? Messages.text(
                                "history.named",
                                Messages.text("history.action." + happening.action()),
                                told.words())
                        : told.words();
        String words =
                switch (happening.way()) {
                    case DONE -> named;
                    case UNDONE -> Messages.text("history.undone", named);
                    case REDONE -> Messages.text("history.redone", named);
                };
        return new Told(words, told.tags(), told.quote(), told.note());
    }

    private static Told bare(Happening happening, String text) {
        if (happening.passage() != Happening.Passage.STAYED) {
            boolean came = happening.passage() == Happening.Passage.CAME;
            return plain(Messages.text(came ? "history.came" : "history.went"));
        }
        List<Edit> marks = happening.edits().stream().filter(Told::isMark).toList();
        if (marks.size() == 1) {
            return one(marks.getFirst(), text);
        }
        if (marks.isEmpty()) {
            return happening.edits().isEmpty()
                    ? plain("")
                    : one(happening.edits().getFirst(), text);
        }
        List<TagId> tags =
                marks.stream().flatMap(edit -> tags(edit).stream()).distinct().limit(3).toList();
        return new Told(counts(marks), tags, "", "");
    }

    private static boolean isMark(Edit edit) {
        return edit instanceof Edit.Add
                || edit instanceof Edit.Remove
                || edit instanceof Edit.Replace;
    }

    private static String counts(List<Edit> marks) {
        List<String> parts = new ArrayList<>();
        long added = marks.stream().filter(Edit.Add.class::isInstance).count();
        long removed = marks.stream().filter(Edit.Remove.class::isInstance).count();
        part("history.added", added, parts);
        part("history.changed", marks.size() - added - removed, parts);
        part("history.removed", removed, parts);
        return String.join(", ", parts);
    }

    private static void part(String key, long count, List<String> parts) {
        if (count > 0) {
            parts.add(Messages.text(key, count));
        }
    }

    private static Told plain(String words) {
        return new Told(words, List.of(), "", "");
    }

    private static Told one(Edit edit, String text) {
        String words =
                String.join(
                        ", ",
                        Deed.of(edit).stream()
                                .map(deed -> Messages.text("history.deed." + code(deed)))
                                .toList());
        return switch (edit) {
            case Edit.Add(Annotation annotation) ->
                    new Told(words, tags(edit), quote(annotation, text), "");
            case Edit.Remove(Annotation annotation) ->
                    new Told(words, tags(edit), quote(annotation, text), "");
            case Edit.Replace(Annotation before, Annotation after) ->
                    new Told(words, tags(edit), quote(after, text), noted(before, after));
            case Edit.SetState(_, _, WorkState before, WorkState after) ->
                    plain(Messages.text("history.state", state(before), state(after)));
            case Edit.Reject(Rejection rejection) -> turned(words, rejection, text);
            case Edit.Reconsider(Rejection rejection) -> turned(words, rejection, text);
            case Edit.Decide decide -> new Told(words, List.of(), "", decide.either().note());
            case Edit.ChangeDetails _,
                    Edit.ChangeReasons _,
                    Edit.Intend _,
                    Edit.Question _,
                    Edit.ChangeSchema _,
                    Edit.Batch _ ->
                    plain(words);
        };
    }

    private static Told turned(String words, Rejection rejection, String text) {
        return new Told(words, List.of(rejection.tag()), quoted(rejection.span(), text), "");
    }

    private static String noted(Annotation before, Annotation after) {
        return before.note().equals(after.note()) ? "" : after.note();
    }

    private static List<TagId> tags(Edit edit) {
        return switch (edit) {
            case Edit.Add add -> List.of(add.annotation().tag());
            case Edit.Remove remove -> List.of(remove.annotation().tag());
            case Edit.Replace(Annotation before, Annotation after) ->
                    Stream.of(before.tag(), after.tag()).distinct().toList();
            case Edit.SetState _,
                    Edit.ChangeDetails _,
                    Edit.Reject _,
                    Edit.Reconsider _,
                    Edit.Decide _,
                    Edit.ChangeReasons _,
                    Edit.Intend _,
                    Edit.Question _,
                    Edit.ChangeSchema _,
                    Edit.Batch _ ->
                    List.of();
        };
    }

    private static String quote(Annotation annotation, String text) {
        return annotation instanceof Annotation.OnSpan span ? quoted(span.span(), text) : "";
    }

    private static String quoted(Span span, String text) {
        int end = Math.min(span.end(), Math.min(text.length(), span.begin() + QUOTED));
        return span.begin() >= end ? "" : text.substring(span.begin(), end);
    }

    private static String state(WorkState state) {
        return Messages.text("corpus.state." + code(state));
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
