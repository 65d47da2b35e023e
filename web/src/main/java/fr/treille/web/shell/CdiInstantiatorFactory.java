package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Unmanaged;
import java.util.stream.Stream;

/**
 * Lets views ask for beans with {@code @Inject}. Flow finds this class by itself; see ADR 0003 for why the published
 * integration is not used.
 */
public class CdiInstantiatorFactory implements InstantiatorFactory {

    @Override
    public Instantiator createInstantitor(VaadinService service) { // sic: Flow's own spelling
        return new CdiInstantiator(service);
    }

    private static final class CdiInstantiator extends DefaultInstantiator {

        private static final long serialVersionUID = 1L;

        CdiInstantiator(VaadinService service) {
            super(service);
        }

        @Override
        public <T> T getOrCreate(Class<T> type) {
            Instance<T> beans = CDI.current().select(type);
            if (beans.isResolvable()) {
                return beans.get();
            }
            return type.isInterface() ? super.getOrCreate(type) : injected(type);
        }

        @Override
        public <T extends Component> T createComponent(Class<T> type) {
            return injected(type);
        }

        @Override
        public I18NProvider getI18NProvider() {
            Instance<I18NProvider> provider = CDI.current().select(I18NProvider.class);
            return provider.isResolvable() ? provider.get() : super.getI18NProvider();
        }

        @Override
        public Stream<VaadinServiceInitListener> getServiceInitListeners() {
            VaadinServiceInitListener observers = event ->
                    beanManager().getEvent().select(ServiceInitEvent.class).fire(event);
            return Stream.concat(super.getServiceInitListeners(), Stream.of(observers));
        }

        private static <T> T injected(Class<T> type) {
            return new Unmanaged<>(beanManager(), type)
                    .newInstance()
                    .produce()
                    .inject()
                    .postConstruct()
                    .get();
        }

        private static BeanManager beanManager() {
            return CDI.current().getBeanManager();
        }
    }
}
