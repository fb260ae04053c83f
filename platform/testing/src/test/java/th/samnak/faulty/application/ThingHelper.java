package th.samnak.faulty.application;

import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;
import javax.annotation.processing.Processor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Component;
import th.samnak.faulty.view.ThingView;
import th.samnak.testing.rules.HygieneRules;

@Component
public class ThingHelper {

    static final HashMap<String, String> CACHE = new HashMap<>();
    static int count;

    private final ThreadLocal<Map<String, String>> mine = new ThreadLocal<>();
    private final Logger log = Logger.getLogger("faulty");

    public Object everything(BundleContext context, Processor processor) throws Exception {
        count++;
        Locale.setDefault(Locale.ENGLISH);
        System.out.println(mine.get());
        log.info(new Date() + " " + System.currentTimeMillis());
        new Thread(() -> {}).start();
        Thread.sleep(1);
        HygieneRules.all();
        if (context == null) {
            throw new RuntimeException("generic");
        }
        return new ThingView();
    }
}
