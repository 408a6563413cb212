/// How far annotators agree, as numbers that can be asked for the places behind them.
///
/// [AgreementModel] has the numbers computed and [DifferencesModel] the places found, both without
/// a toolkit; the views only show and ask. Others' marks are told of here and never in the article
/// itself. All of it belongs to the thread the project publishes on. Offsets are UTF-16 code units.
@NullMarked
package org.glossator.ui.agreement;

import org.jspecify.annotations.NullMarked;
