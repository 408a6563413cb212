package org.glossator.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One step further with one edge of a span. Brackets hold the span.
class BoundaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "END;WORD;true;one [two], three four;one [two, three] four",
                "END;WORD;false;one [two, three] four;one [two], three four",
                "BEGIN;WORD;true;[one, two] three;one, [two] three",
                "BEGIN;WORD;false;one, [two] three;[one, two] three",
                "END;WORD;false;the [U.S. army] said;the [U.S.] army said",
                "END;WORD;true;rose [7.5] percent;rose [7.5 percent]",
                "END;WORD;false;up [7.5% more];up [7.5%] more",
                "END;WORD;true;a [mid]night;a [midnight]",
                "END;WORD;false;[one];[one]",
                "BEGIN;WORD;true;[one];[one]",
                "END;WORD;true;x [one].;x [one].",
                "BEGIN;WORD;false;“[one] x;“[one] x",
                "END;WORD;true;[one]¶two;[one¶two]",
                "END;GRAPHEME;true;[one], two;[one,] two",
                "END;GRAPHEME;false;[one] two;[on]e two",
                "END;GRAPHEME;false;[o]ne;[o]ne",
                "BEGIN;GRAPHEME;true;[one];o[ne]",
                "BEGIN;GRAPHEME;false;a [one];a[ one]",
                "END;GRAPHEME;true;[a]e\u0301b;[ae\u0301]b",
                "END;WORD;true;[لم يحذّرنا] أحد، ومن;[لم يحذّرنا أحد]، ومن",
            })
    void movesOneEdge(Boundary boundary, Unit unit, boolean forward, String before, String after) {
        String raw = before.replace('¶', '\n');
        String text = raw.replaceAll("[\\[\\]]", "");
        Span span = new Span(raw.indexOf('['), raw.indexOf(']') - 1);

        Span moved = boundary.moved(Segmentation.of(text, "en"), span, unit, forward);

        String shown =
                text.substring(0, moved.begin())
                        + "["
                        + moved.of(text)
                        + "]"
                        + text.substring(moved.end());
        assertThat(shown.replace('\n', '¶')).isEqualTo(after);
    }

    @Property
    @Domain(AnyText.class)
    @Domain(DomainContext.Global.class)
    void neverLeavesNothingAndNeverCrosses(
            @ForAll String text,
            @ForAll Boundary boundary,
            @ForAll Unit unit,
            @ForAll boolean forward,
            @ForAll int seed) {
        Segmentation segmentation = Segmentation.of(text, "");
        int at = Math.floorMod(seed, text.length() + 1);
        Snap.toWords(segmentation, new Span(at, Math.min(text.length(), at + 5)))
                .ifPresent(span -> {
                    Unit step = unit == Unit.SENTENCE ? Unit.WORD : unit;
                    Span moved = boundary.moved(segmentation, span, step, forward);
                    assertThat(moved.isEmpty()).isFalse();
                    assertThat(moved.end()).isLessThanOrEqualTo(text.length());
                    assertThat(segmentation.isGraphemeBoundary(moved.begin())).isTrue();
                    assertThat(segmentation.isGraphemeBoundary(moved.end())).isTrue();
                    if (boundary == Boundary.BEGIN) {
                        assertThat(moved.end()).isEqualTo(span.end());
                    } else {
                        assertThat(moved.begin()).isEqualTo(span.begin());
                    }
                });
    }
}
