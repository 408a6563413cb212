/// The open project: applies edits, asks the store, publishes changes, runs import and export.
///
/// The only door for the window and the command line. One writer thread owns the writing
/// connection, one reader thread the reading one; changes are published on the executor given when
/// the project is opened.
@NullMarked
package org.glossator.project;

import org.jspecify.annotations.NullMarked;
