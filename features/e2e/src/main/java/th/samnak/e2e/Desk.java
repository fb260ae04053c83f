package th.samnak.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person at one browser, signed in or not. Everything is found as the person finds it: by role and by word. */
public final class Desk implements AutoCloseable {

    /** The password of every account of the demonstration. */
    public static final String DEMO_PASSWORD = "samnak-demo-2569";

    /** For a busy machine; nothing here is timed. */
    private static final int PATIENCE_MILLIS = 60_000;

    /** To look for tests and screens that count on a quick server: {@code -Dsamnak.latency=500}. */
    private static final int LATENCY_MILLIS = Integer.getInteger("samnak.latency", 0);

    private final URI address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    private Desk(URI address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(fault -> faults.add(fault));
        if (LATENCY_MILLIS > 0) {
            onSlowLine(LATENCY_MILLIS);
        }
    }

    /** A desk with a screen of 1440 × 900. */
    public static Desk at(Chromium chromium, URI address) {
        return at(chromium, address, 1440, 900);
    }

    public static Desk at(Chromium chromium, URI address, int width, int height) {
        return new Desk(address, chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("th-TH")
                        .setTimezoneId("Asia/Bangkok")));
    }

    /** A phone of 390 × 844, used by touch. */
    public static Desk phone(Chromium chromium, URI address) {
        return new Desk(address, chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(390, 844).setLocale("th-TH").setHasTouch(true)
                        .setIsMobile(true).setTimezoneId("Asia/Bangkok")));
    }

    public Desk signIn(String account) {
        return signIn(account, DEMO_PASSWORD);
    }

    public Desk signIn(String account, String password) {
        open("/sign-in");
        page.locator("input[name=account]").fill(account);
        page.locator("input[name=password]").fill(password);
        page.locator("button[type=submit]").first().click();
        page.waitForURL(Pattern.compile("^((?!/sign-in).)*$"));
        return this;
    }

    /** Signs in with a password that somebody else has handed over, and replaces it. */
    public Desk firstSignIn(String account, String given, String own) {
        signIn(account, given);
        page.locator("input[name=old]").fill(given);
        page.locator("input[name=new]").fill(own);
        page.locator("input[name=again]").fill(own);
        page.locator("button[type=submit]").first().click();
        page.waitForURL(Pattern.compile("^((?!/password).)*$"));
        return this;
    }

    /** From now on every answer of the server takes this much longer, as on a slow line; the browser itself is as quick as before. */
    public Desk onSlowLine(int millis) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", millis);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", -1);
        CDPSession browser = context.newCDPSession(page);
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", line);
        return this;
    }

    /** Turns to another day, as with the entry in the person's menu. */
    public Desk lookAt(String day) {
        page.locator(".sk-person-menu vaadin-button, vaadin-button.sk-person-menu").first().click();
        page.locator("#as-of-open").click();
        page.locator("#as-of-day input").fill(day);
        page.locator("#as-of-day input").press("Tab");
        confirm("ดูวันที่เลือก");
        page.locator("#as-of-band").waitFor();
        return this;
    }

    public Desk open(String path) {
        page.navigate(address.resolve(path).toString());
        return this;
    }

    public Page page() {
        return page;
    }

    /** The dialog on top, where there is one. */
    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).or(page.getByRole(AriaRole.ALERTDIALOG)).last();
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    public Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).last();
    }

    public Locator text(String text) {
        return page.getByText(text).first();
    }

    public Desk press(String buttonName) {
        button(buttonName).click();
        return this;
    }

    /** Presses a button of the dialog on top, which may stay and tell a refusal. */
    public Desk attempt(String buttonName) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(buttonName).setExact(true)).last().click();
        return this;
    }

    /**
     * Presses a button of the dialog on top and waits until the server has taken the dialog away. That it cannot be seen says
     * nothing: Vaadin's dialog draws itself in a layer of its own and has no size.
     */
    public Desk confirm(String buttonName) {
        ElementHandle top = dialog().elementHandle();
        attempt(buttonName);
        page.waitForFunction("dialog => !dialog.isConnected", top);
        return this;
    }

    /** Types into a field as a person does, and leaves it. */
    public Desk type(String label, String words) {
        Locator field = field(label);
        field.click();
        field.fill(words);
        field.press("Tab");
        return this;
    }

    /** Chooses from a list that can be searched. */
    public Desk choose(String label, String words) {
        Locator field = field(label);
        field.click();
        field.fill(words);
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(words)).first().click();
        field.press("Tab");
        return this;
    }

    /** Chooses one of a few. */
    public Desk pick(String label, String words) {
        page.locator("vaadin-select").filter(new Locator.FilterOptions().setHas(
                page.locator("label", new Page.LocatorOptions().setHasText(label)))).last().click();
        page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(words)).first().click();
        return this;
    }

    /** Waits until the server has answered all that was done so far, as a person does who looks before going on. */
    public Desk answered() {
        page.waitForFunction("() => !Object.values(window.Vaadin?.Flow?.clients ?? {}).some(it => it.isActive && it.isActive())");
        return this;
    }

    /** Waits until the words stand on the page. */
    public Desk sees(String words) {
        text(words).waitFor();
        return this;
    }

    /** The last part of the address: the id of the record shown, once the form that made it has been left. */
    public String recordId() {
        page.waitForURL(url -> !url.endsWith("/new"));
        String path = URI.create(page.url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** JavaScript faults of this page so far; a healthy screen has none. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public Desk picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
