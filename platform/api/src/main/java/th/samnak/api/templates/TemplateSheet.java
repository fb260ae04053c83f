package th.samnak.api.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import th.samnak.api.OfficeModule;

/**
 * The texts that a function brings: {@code templates/<id>.txt} beside its messages. Each begins with a line of form, key and name;
 * the next is the subject, the rest are paragraphs. Lines that begin with {@code #} are left out.
 *
 * <pre>{@code
 * == MEMO | leave | ขออนุญาตลา
 * ขออนุญาตลา{{ประเภทการลา}}
 * ด้วยข้าพเจ้า {{ชื่อผู้ลา}} มีความประสงค์จะลา…
 * }</pre>
 */
public final class TemplateSheet {

    private static final String HEAD = "==";

    private TemplateSheet() {}

    /**
     * @param id {@code <module>.<key>}, the same for ever
     * @param form {@code <module>.<NAME>}
     */
    public record Brought(String id, String form, Templates.Wording wording) {}

    /**
     * In the order of the sheet; empty when the function brings none.
     *
     * @throws IllegalArgumentException when a text cannot be read; the sentence names it
     */
    public static List<Brought> of(OfficeModule module) {
        String file = "templates/" + module.id() + ".txt";
        try (InputStream in = module.getClass().getClassLoader().getResourceAsStream(file)) {
            return in == null ? List.of() : read(module, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<Brought> read(OfficeModule module, String sheet) {
        List<List<String>> texts = new ArrayList<>();
        sheet.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            if (line.startsWith(HEAD)) {
                texts.add(new ArrayList<>());
            }
            texts.getLast().add(line.strip());
        });
        return texts.stream().map(text -> brought(module, text)).toList();
    }

    private static Brought brought(OfficeModule module, List<String> text) {
        String[] head = text.getFirst().substring(HEAD.length()).split("\\|");
        if (head.length != 3 || text.size() < 3) {
            throw new IllegalArgumentException("not a text of a template sheet: " + text.getFirst());
        }
        return new Brought(
                module.id() + "." + head[1].strip(),
                module.id() + "." + head[0].strip(),
                new Templates.Wording(head[2].strip(), text.get(1), String.join("\n", text.subList(2, text.size()))));
    }
}
