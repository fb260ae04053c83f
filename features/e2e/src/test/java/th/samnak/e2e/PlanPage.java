package th.samnak.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import th.samnak.testing.system.SplitBureau;

/** The page of one reorganisation, as somebody works at it. */
final class PlanPage {

    private final Desk desk;
    private final Page page;

    PlanPage(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** Begins a draft for an announcement that is kept already. */
    static PlanPage begun(Desk desk, String announcement) {
        desk.open("/studio/reorganisations");
        desk.page().locator("#plan-begin vaadin-button").first().click();
        PlanPage plan = new PlanPage(desk);
        plan.choose("#plan-instrument", announcement);
        desk.confirm("ร่างแผนใหม่");
        return plan.at("ร่าง");
    }

    /** The same plan, on somebody's desk. */
    PlanPage on(Desk other) {
        other.page().navigate(page.url());
        return new PlanPage(other);
    }

    /** Waits for the plan's state. */
    PlanPage at(String state) {
        page.locator(".sk-head-marks").getByText(state, new Locator.GetByTextOptions().setExact(true)).waitFor();
        return this;
    }

    /** Looks again until the plan has come to a state. */
    PlanPage until(String state) {
        SplitBureau.await(() -> {
            refreshed();
            return page.locator(".sk-head-marks").innerText().contains(state);
        });
        return this;
    }

    PlanPage refreshed() {
        page.reload();
        page.locator("#plan-tabs").waitFor();
        return this;
    }

    PlanPage tab(String name) {
        page.locator("#plan-tab-" + name).click();
        page.locator("#plan-tab-" + name + "[selected]").waitFor();
        return this;
    }

    /** @param into each with its names, letter prefix and id */
    PlanPage split(String unit, List<List<String>> into) {
        tab("operations");
        page.locator("#op-add vaadin-menu-bar-button").first().click();
        page.locator("#op-add-split").click();
        choose("#op-unit", unit);
        for (int i = 1; i <= into.size(); i++) {
            List<String> made = into.get(i - 1);
            page.locator("#op-name-" + i + " input").fill(made.get(0));
            page.locator("#op-name-en-" + i + " input").fill(made.get(1));
            page.locator("#op-prefix-" + i + " input").fill(made.get(2));
            page.locator("#op-id-" + i + " input").fill(made.get(3));
        }
        desk.confirm("เพิ่มรายการ");
        page.locator("#plan-operations").getByText("แบ่ง" + " " + unit).waitFor();
        return this;
    }

    PlanPage place(String unit, Collection<String> posts) {
        tab("posts");
        posts.forEach(post -> page.locator("#post-" + post + " input").check());
        return sent(unit, posts.iterator().next());
    }

    /** Whoever is in charge of a new unit, with the post's new title. */
    PlanPage head(String unit, String post, String title) {
        tab("posts");
        page.locator("#post-" + post + " input").check();
        page.locator("#posts-title input").fill(title);
        page.locator("#posts-title input").press("Tab");
        page.locator("#posts-heads input").check();
        return sent(unit, post);
    }

    private PlanPage sent(String unit, String post) {
        choose("#posts-target", unit);
        page.locator("#posts-place").click();
        line(post).getByText("→ " + unit).waitFor();
        return saved();
    }

    PlanPage placeAllBut(String post, String unit) {
        tab("posts");
        page.locator("#posts-all input").check();
        page.locator("#post-" + post + "[checked]").waitFor();
        page.locator("#post-" + post + " input").uncheck();
        choose("#posts-target", unit);
        page.locator("#posts-place").click();
        page.locator("#posts-unplaced").getByText("ยังไม่จัด 1 ตำแหน่ง").waitFor();
        return saved();
    }

    private Locator line(String post) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHas(page.locator("#post-" + post)));
    }

    String unplaced() {
        return page.locator("#posts-unplaced").innerText().strip();
    }

    /** Where all goes that nobody names. */
    PlanPage rest(String unit, String to) {
        tab("records");
        choose("#records-" + unit + "-rest", to);
        return saved();
    }

    /** Single things that go elsewhere than their kind: all whose names hold one of the words. */
    PlanPage apart(String kind, List<String> words, String to) {
        tab("records");
        page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(kind)).getByRole(AriaRole.BUTTON).last().click();
        page.locator("#pieces-word").waitFor();
        desk.choose("ไปหน่วยงาน", to);
        for (String word : words) {
            page.locator("#pieces-word input").fill(word);
            page.locator(".sk-pieces vaadin-checkbox:visible").filter(new Locator.FilterOptions().setHasNotText(word)).first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            saved();
            page.locator("#pieces-all input").check();
            page.locator(".sk-pieces vaadin-checkbox[checked]").filter(new Locator.FilterOptions().setHasText(word)).first().waitFor();
        }
        desk.confirm("บันทึก");
        return saved();
    }

    /** Who answers for a duty of the unit that ends. */
    PlanPage duty(String function, String to) {
        tab("papers");
        choose("vaadin-combo-box:has(input[aria-label='ผู้รับผิดชอบ " + function + " ต่อ'])", to);
        return saved();
    }

    PlanPage fate(String order, String fate) {
        tab("papers");
        page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(order)).locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + fate + "\\s*$"))).first().click();
        return saved();
    }

    /** @return the verdict */
    String rehearse() {
        tab("rehearsal");
        page.locator("#rehearse").click();
        Locator verdict = page.locator("#rehearsal-verdict");
        verdict.waitFor();
        return verdict.innerText();
    }

    List<String> findings() {
        return page.locator("#rehearsal-findings > li").allInnerTexts();
    }

    /** The lines of the tables that can be seen, their cells joined with strokes. */
    List<String> lines() {
        page.locator(".sk-table:visible tbody tr").first().waitFor();
        return page.locator(".sk-table:visible tbody tr").all().stream()
                .map(row -> String.join("|", row.locator("th,td").allInnerTexts().stream().map(String::strip).toList()))
                .toList();
    }

    /** The next step of the plan, while it is the person's own to take. */
    Locator next() {
        return page.locator("#plan-next vaadin-button").first();
    }

    /** Takes the next step and confirms it. */
    PlanPage step(String act) {
        next().click();
        desk.confirm(act);
        return this;
    }

    /** Notes the Royal Gazette; the given volume is refused with a sentence, then the right one is given. */
    PlanPage gazetted(String wrongVolume, String refusal) {
        next().click();
        page.locator("#gazette-day input").fill("15/9/2569");
        page.locator("#gazette-day input").press("Tab");
        desk.type("เล่ม", wrongVolume).type("ตอน", "1 ง").type("หน้า", "1");
        desk.attempt("บันทึกการประกาศ").sees(refusal).type("เล่ม", "143").confirm("บันทึกการประกาศ");
        return this;
    }

    /** Another draft with all that this one said. */
    PlanPage again() {
        String former = page.url();
        next().click();
        desk.confirm("ร่างใหม่จากแผนนี้");
        page.waitForURL(url -> !url.equals(former));
        return at("ร่าง");
    }

    PlanPage confirmed(String act) {
        desk.confirm(act);
        return this;
    }

    PlanPage sees(String words) {
        desk.sees(words);
        return this;
    }

    /** Reads the refusal and closes it. */
    PlanPage refused(String sentence) {
        desk.sees(sentence);
        page.locator(".sk-notice-words").first().waitFor();
        page.locator("vaadin-notification-card vaadin-button").last().click();
        return this;
    }

    /** One of the other acts. */
    PlanPage other(String id) {
        desk.press("อื่น ๆ");
        page.locator("#" + id).click();
        return this;
    }

    PlanPage signed(String side, String from, String to) {
        tab("lists");
        page.locator("#sign-" + side + "-" + from + "-" + to).click();
        desk.confirm(side.equals("hands_over") ? "ลงนามผู้ส่งมอบ" : "ลงนามผู้รับมอบ");
        return this;
    }

    /** Once the answer has come, with which the page is made anew. */
    private PlanPage saved() {
        desk.answered();
        return this;
    }

    private void choose(String field, String words) {
        Locator input = page.locator(field + " input").first();
        input.click();
        input.fill(words);
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(words)).first().click();
        input.press("Tab");
    }
}
