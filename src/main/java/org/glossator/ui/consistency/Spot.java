package org.glossator.ui.consistency;

import org.glossator.model.DocumentId;
import org.glossator.model.SetId;
import org.glossator.project.Deviation;

/// Where a place is, whatever becomes of it.
record Spot(DocumentId document, SetId set, int begin) {

    static Spot of(Deviation place) {
        int begin =
                switch (place.form()) {
                    case Deviation.Form.Plain(var span) -> span.begin();
                    case Deviation.Form.Tagged(var mark) -> mark.span().begin();
                    case Deviation.Form.Longer(var mark, _) -> mark.span().begin();
                    case Deviation.Form.Shorter(_, var outer) -> outer.begin();
                };
        return new Spot(place.document(), place.set(), begin);
    }
}
