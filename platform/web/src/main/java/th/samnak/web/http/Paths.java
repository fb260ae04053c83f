package th.samnak.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What kind of thing lives at an address. */
public final class Paths {

    private static final List<String> OPEN = List.of(
            "/ui/", "/plain/", "/health/", "/VAADIN/build/", "/VAADIN/static/", "/lumo/", "/aura/", "/feed/", "/api/");

    private Paths() {}

    /** The address as the container has understood it. Never the raw one: {@code /ui/../x} is not below {@code /ui}. */
    public static String of(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }

    /** Files and pages that need nobody to be signed in, and doors for machines, whose servlets ask for a token themselves. */
    public static boolean isOpen(String path) {
        return "/sign-in".equals(path)
                || "/favicon.ico".equals(path)
                || "/robots.txt".equals(path)
                || OPEN.stream().anyMatch(path::startsWith);
    }

    /** Pages without script. */
    public static boolean isPlain(String path) {
        return path.startsWith("/sign-")
                || path.equals("/password")
                || path.startsWith("/health/")
                || path.startsWith("/plain/")
                || path.startsWith("/ui/")
                || path.startsWith("/module/");
    }

    /** A file made by an open screen, or an upload to it. */
    public static boolean isDynamicResource(String path) {
        return path.startsWith("/VAADIN/dynamic/");
    }
}
