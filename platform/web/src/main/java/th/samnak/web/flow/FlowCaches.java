package th.samnak.web.flow;

import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.ReflectionCache;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Vaadin remembers classes for ever; when a function has gone, its classes must be forgotten so that they can be unloaded. */
final class FlowCaches {

    private static final Logger LOG = LoggerFactory.getLogger(FlowCaches.class);

    private FlowCaches() {}

    static void forget() {
        try {
            ReflectionCache.clearAll();
            JacksonUtils.getMapper().getTypeFactory().clearCache();
        } catch (RuntimeException e) {
            LOG.warn("Vaadin's caches could not be emptied", e);
        }
    }
}
