/** Vaadin inside OSGi: the servlet, the routes that come and go, the pages for what went wrong. */
@org.jspecify.annotations.NullMarked
package th.samnak.web.flow;
