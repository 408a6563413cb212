package org.glossator.project;

/// What going back to an earlier state did.
///
/// @param added annotations that are there again
/// @param changed annotations that are what they were
/// @param removed annotations that were not there then
public record RestoreReport(long added, long changed, long removed) {

    public boolean isNothing() {
        return added + changed + removed == 0;
    }
}
