package org.glossator.ui.agreement;

import org.glossator.agreement.Agreement;
import org.glossator.agreement.Difference.Kind;
import org.glossator.agreement.Match;
import org.glossator.agreement.Measure;
import org.glossator.project.AgreementOrder;

import java.util.EnumSet;
import java.util.Set;

/// A number whose differences are asked for.
///
/// @param order what it was made of
/// @param title what number it is, for people
/// @param value the number, for people
/// @param kinds of differences that lower it
public record Behind(AgreementOrder order, String title, String value, Set<Kind> kinds) {

    public Behind {
        kinds = Set.copyOf(kinds);
    }

    static Behind of(Figures figures, Agreement one) {
        Measure measure = one.measure();
        String value =
                Numbers.value(one)
                        .map(found -> Numbers.digits(measure.id(), found.value()))
                        .orElse("");
        return new Behind(
                figures.order()
                        .behind(
                                Numbers.names(figures.report(), measure),
                                measure.tag() == Measure.ALL_TAGS
                                        ? null
                                        : figures.report().tags().get(measure.tag())),
                Numbers.title(figures, one),
                value,
                kinds(measure));
    }

    private static Set<Kind> kinds(Measure measure) {
        return switch (measure) {
            case Measure.Observed _,
                    Measure.CohenKappa _,
                    Measure.FleissKappa _,
                    Measure.Alpha _,
                    Measure.AlphaU _ ->
                    EnumSet.allOf(Kind.class);
            case Measure.SpanF1 one ->
                    one.match() == Match.EXACT
                            ? EnumSet.allOf(Kind.class)
                            : EnumSet.of(Kind.MISSED, Kind.TAG);
            case Measure.BoundaryDistance _ -> EnumSet.of(Kind.BOUNDARY);
        };
    }
}
