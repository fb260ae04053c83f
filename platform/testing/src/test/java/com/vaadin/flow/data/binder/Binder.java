package com.vaadin.flow.data.binder;

/** Stands in for Vaadin's. */
public class Binder<T> {
    public Binder() {}

    public Binder(Class<T> type) {}
}
