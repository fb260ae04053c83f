package th.samnak.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import th.samnak.web.http.StaticFiles;
import th.samnak.web.words.Words;

/** Pages that need no script and no Vaadin: fast, and there while the rest of the house is not. */
public final class PlainPages {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            %6$s<title>%2$s</title>
            <link rel="icon" href="/ui/icon-192.png">
            <link rel="stylesheet" href="%3$s">
            </head>
            <body>
            <main>
            <p class="house">%4$s</p>
            <h1>%2$s</h1>
            %5$s</main>
            </body>
            </html>
            """;

    private final Words words;
    private final StaticFiles files;

    public PlainPages(Words words, StaticFiles files) {
        this.words = words;
        this.files = files;
    }

    String say(HttpServletRequest request, String key, Object... arguments) {
        return words.getTranslation(key, Cookies.locale(request), arguments);
    }

    /** As {@link #say}, made safe to stand in a page. */
    String text(HttpServletRequest request, String key, Object... arguments) {
        return escape(say(request, key, arguments));
    }

    void send(HttpServletRequest request, HttpServletResponse response, int status, String titleKey, String body)
            throws IOException {
        write(request, response, status, titleKey, body, "");
    }

    /** A page of one sentence. */
    public void tell(HttpServletRequest request, HttpServletResponse response, int status, String key, Object... arguments)
            throws IOException {
        String body = "<p>" + text(request, key, arguments) + "</p>\n<p><a href=\"/\">" + text(request, "web.home") + "</a></p>\n";
        write(request, response, status, key + ".title", body, "");
    }

    /** Says that the system is still starting, and looks again by itself. */
    public void starting(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "2");
        String body = "<p role=\"status\">" + text(request, "web.starting") + "</p>\n";
        write(request, response, 503, "web.starting.title", body, "<meta http-equiv=\"refresh\" content=\"2\">\n");
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, int status, String titleKey, String body, String head)
            throws IOException {
        Locale locale = Cookies.locale(request);
        String page = PAGE.formatted(
                locale.getLanguage(),
                text(request, titleKey),
                files.versioned("/plain/plain.css"),
                text(request, "web.house"),
                body,
                head);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Makes any text safe between tags and inside quoted attributes. */
    static String escape(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append((char) c);
            }
        });
        return safe.toString();
    }
}
