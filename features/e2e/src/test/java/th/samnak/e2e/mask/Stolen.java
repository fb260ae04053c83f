package th.samnak.e2e.mask;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import th.samnak.e2e.mask.Channel.Told;

/** The addresses of papers, pages and files that the registrar's browser was given: tried by everybody else. */
record Stolen(List<String> links) {

    private static final Pattern RESOURCE = Pattern.compile("VAADIN/dynamic/resource/[^\"'\\\\ &<>]+");

    static Stolen from(Visitor registrar, List<Record> records) {
        List<String> links = new ArrayList<>();
        for (Record record : records) {
            if (record.secret()) {
                String words = registrar.open(record.path());
                Locator paper = registrar.desk().page().locator("vaadin-tab")
                        .filter(new Locator.FilterOptions().setHasText("ตัวหนังสือ"));
                if (paper.count() > 0) {
                    paper.first().click();
                    words += registrar.told();
                }
                Matcher found = RESOURCE.matcher(words);
                while (found.find()) {
                    links.add(found.group());
                }
            }
        }
        return new Stolen(links.stream().distinct().toList());
    }

    List<Told> tried(Visitor visitor) {
        return links.stream().map(link -> Told.of(link, visitor.fetch(link))).toList();
    }
}
