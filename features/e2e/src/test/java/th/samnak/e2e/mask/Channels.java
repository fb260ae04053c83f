package th.samnak.e2e.mask;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import th.samnak.e2e.mask.Channel.Told;
import th.samnak.e2e.mask.Record.Part;

/** The ways that lead out of the building, those that a browser can go. */
final class Channels {

    private static final List<String> LISTS = List.of(
            "/", "/correspondence", "/correspondence/outgoing", "/correspondence/filing", "/approvals", "/records", "/privacy/secrets",
            "/privacy/me");
    private static final List<String> REGISTERS =
            List.of("ทะเบียนรับลับ (ทขล.1)", "ทะเบียนส่งลับ (ทขล.2)", "ทะเบียนหนังสือรับ", "ทะเบียนหนังสือส่ง");

    private Channels() {}

    static List<Channel> all() {
        return List.of(
                named("list", Channels::lists),
                named("search", Channels::searches),
                named("finder", Channels::finder),
                named("export", Channels::exports),
                named("api", Channels::api),
                named("notice", (visitor, records) -> List.of(Told.of("/notices", visitor.open("/notices")))),
                named("timeline", Channels::timelines),
                named("error", Channels::errors));
    }

    private static List<Told> lists(Visitor visitor, List<Record> records) {
        List<Told> told = new ArrayList<>();
        LISTS.forEach(path -> told.add(Told.of(path, visitor.open(path))));
        registers(visitor, (register, words) -> told.add(Told.of(register, words)));
        return told;
    }

    private static void registers(Visitor visitor, BiFunction<String, String, Boolean> each) {
        visitor.open("/correspondence/registers");
        if (visitor.desk().page().locator("vaadin-select").count() == 0) {
            return;
        }
        for (String register : REGISTERS) {
            visitor.desk().pick("ทะเบียน", register);
            each.apply(register, visitor.told());
        }
    }

    private static List<Told> searches(Visitor visitor, List<Record> records) {
        List<Told> told = new ArrayList<>();
        asked(visitor, "/search", Part.SUBJECT, records, told);
        asked(visitor, "/search", Part.FILE_TEXT, records, told);
        asked(visitor, "/correspondence", Part.PARTY, records.stream().filter(Record::incoming).toList(), told);
        asked(visitor, "/correspondence/outgoing", Part.PARTY, records.stream().filter(it -> !it.incoming()).toList(), told);
        return told;
    }

    private static void asked(Visitor visitor, String path, Part part, List<Record> records, List<Told> told) {
        visitor.open(path);
        Locator field = visitor.desk().page().locator(".sk-search input, .sk-search-words input");
        if (field.count() > 0) {
            for (Record record : records) {
                String word = record.word(part);
                field.first().fill(word);
                told.add(new Told(path + " " + part, word, visitor.answered()));
                told.add(Told.of(path + " " + part + " page", visitor.page().replace(word, "")));
            }
        }
    }

    /** Whatever opens by Ctrl+K; the page beneath it may have the record on it for another reason, masked. */
    private static List<Told> finder(Visitor visitor, List<Record> records) {
        List<Told> told = new ArrayList<>();
        visitor.open("/");
        for (Record record : records) {
            String word = record.word(Part.SUBJECT);
            visitor.desk().page().keyboard().press("Control+k");
            visitor.settle();
            Locator field = visitor.desk().page().locator(".sk-palette input");
            if (field.count() == 0) {
                return told;
            }
            field.first().fill(word);
            told.add(new Told("Ctrl+K " + word, word, visitor.answered() + visitor.desk().page().locator(".sk-palette").innerHTML()));
            visitor.desk().page().keyboard().press("Escape");
        }
        return told;
    }

    private static List<Told> exports(Visitor visitor, List<Record> records) {
        List<Told> told = new ArrayList<>();
        registers(visitor, (register, words) -> {
            for (String link : List.of("บันทึกเป็น CSV", "บันทึกเป็น XLSX", "พิมพ์ทะเบียน")) {
                Locator anchor = visitor.desk().page().locator("a").filter(new Locator.FilterOptions().setHasText(link));
                if (anchor.count() > 0) {
                    String href = anchor.first().getAttribute("href");
                    told.add(Told.of(register + " " + link, visitor.fetch(href)));
                }
            }
            return true;
        });
        return told;
    }

    /** Another system, with a token of the person; it is cleared for nothing secret. */
    private static List<Told> api(Visitor visitor, List<Record> records) {
        List<Told> told = new ArrayList<>();
        told.add(Told.of("feed/x.ics", visitor.fetch("feed/x.ics")));
        for (String path : List.of("incoming?limit=200", "outgoing?limit=200", "figures/2026")) {
            told.add(Told.of("api " + path, visitor.ask("correspondence/" + path)));
        }
        told.add(Told.of("api records", visitor.ask("records?limit=200")));
        for (Record record : records) {
            String word = record.word(Part.SUBJECT);
            String kind = record.incoming() ? "incoming" : "outgoing";
            told.add(new Told("api words", word, visitor.ask("correspondence/" + kind + "?words=" + word)));
            told.add(new Told("api records words", word, visitor.ask("records?words=" + word)));
            String known = "records/correspondence:" + kind + ":" + record.id();
            for (String path : List.of(
                    "correspondence/" + kind + "/" + record.id(), "correspondence/incoming/" + record.id() + "/slip",
                    "correspondence/outgoing/" + record.id() + "/paper", known, known + "/history")) {
                told.add(Told.of("api " + path, visitor.ask(path)));
            }
        }
        return told;
    }

    /** The story of the record beside it; of acts on it in the trail, for whoever may read that. */
    private static List<Told> timelines(Visitor visitor, List<Record> records) {
        List<Told> told = new ArrayList<>();
        told.add(Told.of("trail", visitor.open("/admin/audit")));
        for (Record record : records) {
            String words = visitor.open(record.path());
            Locator tab = visitor.desk().page().locator("vaadin-tab").filter(new Locator.FilterOptions().setHasText("ความเป็นมา"));
            if (tab.count() > 0) {
                try {
                    tab.first().click();
                } catch (PlaywrightException e) {
                    throw new AssertionError("the story of " + record.name() + " does not open", e);
                }
                words += visitor.told();
            }
            told.add(Told.of(record.path() + " story", words));
        }
        return told;
    }

    /** Guessed addresses: the record as what it is not, to be changed, as a matter; as what it is, by the way of the story. */
    private static List<Told> errors(Visitor visitor, List<Record> records) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Record record = records.get(i);
            List<String> guessed = List.of(
                    record.incoming() ? "/correspondence/outgoing/" + record.id() : "/correspondence/outgoing/" + record.id() + "/edit",
                    record.incoming() ? "/approvals/" + record.id() : "/correspondence/incoming/" + record.id(),
                    record.path() + "'--");
            String path = guessed.get((i + visitor.who().ordinal()) % guessed.size());
            told.add(Told.of(path, visitor.open(path)));
        }
        return told;
    }

    private static Channel named(String name, BiFunction<Visitor, List<Record>, List<Told>> way) {
        return new Channel() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Told> tell(Visitor visitor, List<Record> records) {
                return way.apply(visitor, records);
            }
        };
    }
}
