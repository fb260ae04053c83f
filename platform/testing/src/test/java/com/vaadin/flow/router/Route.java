package com.vaadin.flow.router;

/** Stands in for Vaadin's. */
public @interface Route {
    String value() default "";
}
