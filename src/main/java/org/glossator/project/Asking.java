package org.glossator.project;

import org.glossator.store.Store;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Puts a question to the store, on its own thread.
interface Asking {
    <T> CompletableFuture<T> ask(Function<Store, T> question);
}
