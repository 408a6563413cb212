package org.glossator.model;

/// Which part of a training set a document belongs to.
public enum Split {
    TRAIN,
    DEV,
    TEST
}
