package org.glossator.ui.agreement;

import org.glossator.ui.base.Messages;
import org.glossator.ui.control.FoundBar;

/// How many differences there are, how far the look is and the way to stop it.
final class DifferencesBar extends FoundBar {

    DifferencesBar(DifferencesModel model) {
        super("differences", model.phase().map(Phase::isBusy), model::stop);
        model.rows()
                .subscribe(_ ->
                        tellCount(
                                model.count() == 0
                                        ? ""
                                        : Messages.text("differences.count", model.count())));
        model.phase()
                .subscribe(phase -> {
                    if (phase instanceof Phase.Working(long done, long all)) {
                        tellWork("agreement.reading", done, all);
                    }
                });
    }
}
