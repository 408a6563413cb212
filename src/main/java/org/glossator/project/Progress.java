package org.glossator.project;

/// How far a job is.
///
/// @param done units done
/// @param total units in all, or 0 while unknown
/// @param what the thing in hand, such as a file name
public record Progress(long done, long total, String what) {}
