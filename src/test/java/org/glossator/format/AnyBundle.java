package org.glossator.format;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

import org.glossator.model.AnnotationSet;
import org.glossator.model.Details;
import org.glossator.model.Direction;
import org.glossator.model.Normalization;
import org.glossator.model.Split;
import org.glossator.model.Subheading;
import org.glossator.model.WorkState;
import org.glossator.text.AnyText;
import org.glossator.text.Offsets;
import org.glossator.text.Span;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Bundles with everything a project can hold: overlaps, fragments, relations, attributes, labels,
/// notes, on texts of all planes and both directions.
public class AnyBundle extends DomainContextBase {

    private static final String[] TAGS = {"claim", "actor", "location", "third party", "主张", "“x”"};

    /// The names of all tags they have.
    static List<String> tags() {
        return List.of(TAGS);
    }

    @Provide
    Arbitrary<Bundle> bundles() {
        Arbitrary<String> texts =
                new AnyText().texts().map(text -> "x" + Normalized.of(text).text());
        return Combinators.combine(texts, texts, Arbitraries.longs()).as(AnyBundle::bundle);
    }

    private static Bundle bundle(String text, String other, long seed) {
        Random random = new Random(seed);
        List<Mark> marks = new ArrayList<>();
        int spans = random.nextInt(6);
        for (int i = 0; i < spans; i++) {
            marks.add(
                    new Mark.OnSpan(
                            "s" + i,
                            tag(random),
                            fragments(text, random),
                            attributes(other, random),
                            note(other, random),
                            maker(random)));
        }
        for (int i = 0; spans > 1 && i < random.nextInt(3); i++) {
            int from = random.nextInt(spans);
            marks.add(
                    new Mark.Relation(
                            "r" + i,
                            tag(random),
                            "s" + from,
                            "s" + (from + 1) % spans,
                            attributes(other, random),
                            note(other, random),
                            maker(random)));
        }
        if (random.nextBoolean()) {
            marks.add(
                    new Mark.OnDocument(
                            "", tag(random), Map.of(), note(other, random), maker(random)));
        }
        return new Bundle(
                random.nextBoolean() ? "" : other,
                text,
                details(other, random),
                random.nextBoolean()
                        ? Normalization.NONE
                        : new Normalization("windows-1252", "CRLF LS", true, random.nextInt(3)),
                random.nextBoolean() ? "" : "gold",
                pick(AnnotationSet.Kind.values(), random),
                pick(WorkState.values(), random),
                marks,
                headings(text, random),
                0);
    }

    private static Details details(String other, Random random) {
        Direction direction = pick(Direction.values(), random);
        return new Details(
                other,
                note(other, random),
                "by",
                "2026-11-24",
                "",
                "fa",
                direction == null ? Direction.AUTO : direction,
                pick(Split.values(), random),
                note(other, random));
    }

    private static <E> @Nullable E pick(E[] all, Random random) {
        int at = random.nextInt(all.length + 1);
        return at == all.length ? null : all[at];
    }

    /// One or two stretches apart, cut anywhere but inside a code point.
    private static List<Span> fragments(String text, Random random) {
        Offsets offsets = Offsets.of(text);
        int points = offsets.codePoints();
        int begin = random.nextInt(points);
        int end = begin + 1 + random.nextInt(Math.min(points - begin, 12));
        List<Span> fragments = new ArrayList<>(List.of(offsets.toUnits(begin, end)));
        if (random.nextInt(4) == 0 && end + 1 < points) {
            fragments.add(offsets.toUnits(end + 1, end + 2));
        }
        return fragments;
    }

    /// Up to three, apart or end to end.
    private static List<Subheading> headings(String text, Random random) {
        List<Subheading> headings = new ArrayList<>();
        int from = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            Span span = fragments(text, random).getFirst();
            if (span.begin() >= from) {
                headings.add(new Subheading(span, 1 + random.nextInt(Subheading.LOWEST)));
                from = span.end();
            }
        }
        return headings;
    }

    private static String tag(Random random) {
        return TAGS[random.nextInt(TAGS.length)];
    }

    private static Map<String, String> attributes(String other, Random random) {
        return random.nextInt(3) > 0 ? Map.of() : Map.of("modality", other, "n", "1");
    }

    private static String note(String other, Random random) {
        return random.nextInt(3) > 0 ? "" : other;
    }

    private static Mark.@Nullable Maker maker(Random random) {
        return random.nextBoolean()
                ? null
                : new Mark.Maker("Ines", Instant.ofEpochMilli(random.nextInt()));
    }
}
