package org.glossator.agreement;

import org.glossator.text.Offsets;
import org.glossator.text.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Studies as published examples give them.
final class Coders {

    private Coders() {}

    static TaggedPlace mark(int tag, int begin, int end) {
        return new TaggedPlace(tag, List.of(new Span(begin, end)));
    }

    /// A text of so many characters, each a token, that both have worked on.
    static CodedText text(int length, List<TaggedPlace> one, List<TaggedPlace> other) {
        return text(length, List.of(Optional.of(one), Optional.of(other)));
    }

    static CodedText text(int length, List<Optional<List<TaggedPlace>>> work) {
        List<Span> tokens = IntStream.range(0, length).mapToObj(i -> new Span(i, i + 1)).toList();
        return new CodedText(Offsets.of("x".repeat(length)), tokens, work);
    }

    /// Each coder's labels, a letter a unit: `.` for no tag, a blank for no value, which makes each
    /// unit a document of its own.
    static Study coding(String... coders) {
        Study study = study(coders.length);
        for (int unit = 0; unit < coders[0].length(); unit++) {
            List<Optional<List<TaggedPlace>>> work = new ArrayList<>();
            for (String coder : coders) {
                char label = coder.charAt(unit);
                work.add(
                        switch (label) {
                            case ' ' -> Optional.empty();
                            case '.' -> Optional.of(List.of());
                            default -> Optional.of(List.of(mark(label - 'a', 0, 1)));
                        });
            }
            study.add(text(1, work));
        }
        return study;
    }

    static Study study(int sets) {
        return new Study(sets, 0, EnumSet.allOf(Grain.class));
    }

    static Study of(CodedText... texts) {
        Study study = study(texts[0].work().size());
        for (CodedText text : texts) {
            study.add(text);
        }
        return study;
    }

    static List<Integer> all(int sets) {
        return IntStream.range(0, sets).boxed().toList();
    }

    /// Without an interval.
    static Agreement of(Study study, Measure measure) {
        return study.agreements(List.of(measure), new Resampling(1, 0)).getFirst();
    }

    static Agreement.Outcome.Value found(Study study, Measure measure) {
        return switch (of(study, measure).outcome()) {
            case Agreement.Outcome.Value value -> value;
            case Agreement.Outcome.Undefined undefined ->
                    throw new AssertionError(measure + " is undefined: " + undefined.reason());
        };
    }

    static double value(Study study, Measure measure) {
        return found(study, measure).value();
    }

    static Agreement.Chance chance(Study study, Measure measure) {
        Agreement.Chance chance = found(study, measure).chance();
        if (chance == null) {
            throw new AssertionError(measure + " is not corrected for chance");
        }
        return chance;
    }

    static Agreement.Reason reason(Study study, Measure measure) {
        return switch (of(study, measure).outcome()) {
            case Agreement.Outcome.Value value ->
                    throw new AssertionError(measure + " is " + value.value());
            case Agreement.Outcome.Undefined undefined -> undefined.reason();
        };
    }
}
