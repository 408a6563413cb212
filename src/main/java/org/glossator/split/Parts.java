package org.glossator.split;

import org.glossator.model.Split;

/// How large the parts of a training set are to be, in shares of any unit.
public record Parts(int train, int dev, int test) {

    /// @throws IllegalArgumentException if a part is negative or all are zero
    public Parts {
        if (train < 0 || dev < 0 || test < 0 || (long) train + dev + test == 0) {
            throw new IllegalArgumentException(
                    "parts must not be negative, nor all zero: " + train + "/" + dev + "/" + test);
        }
    }

    /// 0 to 1.
    double share(Split split) {
        int part =
                switch (split) {
                    case TRAIN -> train;
                    case DEV -> dev;
                    case TEST -> test;
                };
        return part / ((double) train + dev + test);
    }
}
