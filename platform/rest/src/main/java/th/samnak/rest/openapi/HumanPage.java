package th.samnak.rest.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.words.Sentences;

/** The same document for people: one page without script. */
public final class HumanPage {

    private static final int MORE = 4;

    private final Sentences sentences;
    private final Locale language;
    private final StringBuilder page = new StringBuilder();

    public HumanPage(Sentences sentences, Locale language) {
        this.sentences = sentences;
        this.language = language;
    }

    public String of(Map<String, Object> document) {
        Map<?, ?> info = map(document.get("info"));
        page.append("<!doctype html><html lang=\"").append(language.getLanguage()).append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(text(info.get("title"))).append("</title><link rel=\"stylesheet\" href=\"/plain/plain.css\"></head>")
                .append("<body class=\"wide\"><main><h1>").append(text(info.get("title"))).append("</h1><p>")
                .append(text(info.get("description"))).append("</p><p><a href=\"/api/v1/openapi.json\">openapi.json</a></p>");
        for (Object tag : list(document.get("tags"))) {
            Map<?, ?> function = map(tag);
            page.append("<h2>").append(text(function.get("description"))).append("</h2>");
            map(document.get("paths")).forEach((path, item) -> map(item).forEach((verb, operation) -> {
                if (list(map(operation).get("tags")).contains(function.get("name"))) {
                    operation(String.valueOf(verb), String.valueOf(path), map(operation));
                }
            }));
        }
        map(map(document.get("components")).get("schemas")).forEach((name, schema) -> schema(String.valueOf(name), map(schema)));
        return page.append("</main></body></html>").toString();
    }

    private void operation(String verb, String path, Map<?, ?> operation) {
        page.append("<section><h3><code>").append(verb.toUpperCase(Locale.ROOT)).append(" /api/v1").append(text(path))
                .append("</code></h3><p>").append(text(operation.get("summary"))).append("</p><p><small>")
                .append(text(operation.get("description"))).append("</small></p>");
        List<?> parameters = list(operation.get("parameters"));
        Optional<Object> body = Optional.ofNullable(operation.get("requestBody"));
        if (!parameters.isEmpty() || body.isPresent()) {
            page.append("<ul>");
            parameters.forEach(each -> parameter(map(each)));
            body.ifPresent(content -> map(map(content).get("content")).forEach((media, schema) ->
                    page.append("<li>").append(say("rest.page.body")).append(" <code>").append(text(media)).append("</code> ")
                            .append(kind(map(map(schema).get("schema")))).append("</li>")));
            page.append("</ul>");
        }
        page.append("</section>");
    }

    private void parameter(Map<?, ?> parameter) {
        page.append("<li><code>").append(text(parameter.get("name"))).append("</code> ").append(kind(map(parameter.get("schema"))));
        if (Boolean.TRUE.equals(parameter.get("required"))) {
            page.append(" · ").append(say("rest.page.required"));
        }
        Optional.ofNullable(parameter.get("description")).ifPresent(words -> page.append(": ").append(text(words)));
        page.append("</li>");
    }

    private void schema(String name, Map<?, ?> schema) {
        page.append("<section id=\"").append(text(name)).append("\"><h3>").append(text(name)).append("</h3><ul>");
        List<?> required = list(schema.get("required"));
        map(schema.get("properties")).forEach((part, type) -> {
            page.append("<li><code>").append(text(part)).append("</code> ").append(kind(map(type)));
            page.append(required.contains(part) ? " · " + say("rest.page.required") : "").append("</li>");
        });
        page.append("</ul></section>");
    }

    private static String kind(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String ref) {
            String name = text(ref.substring(ref.lastIndexOf('/') + 1));
            return "<a href=\"#" + name + "\">" + name + "</a>";
        }
        if (schema.get("enum") instanceof List<?> words) {
            return "<small>" + text(words.size() > MORE * MORE ? words.subList(0, MORE) + "…" : words.toString()) + "</small>";
        }
        if ("array".equals(schema.get("type"))) {
            return "[" + kind(map(schema.get("items"))) + "]";
        }
        return "<small>" + text(Optional.ofNullable((Object) schema.get("format")).orElse(Optional.ofNullable((Object) schema.get("type")).orElse(""))) + "</small>";
    }

    private String say(String key) {
        return text(sentences.say(language, key));
    }

    private static String text(Object told) {
        return String.valueOf(told).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static Map<?, ?> map(Object any) {
        return any instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(Object any) {
        return any instanceof List<?> list ? list : List.of();
    }
}
