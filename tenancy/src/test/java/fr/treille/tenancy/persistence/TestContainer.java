package fr.treille.tenancy.persistence;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.Map;

/** What Hibernate's own objects ask of the container: the one bean of a type, and nothing else. */
final class TestContainer extends CDI<Object> {

    private final Map<Class<?>, Object> beans;
    private final Class<?> selected;

    private TestContainer(Map<Class<?>, Object> beans, Class<?> selected) {
        this.beans = beans;
        this.selected = selected;
    }

    /** From now on the container of this JVM holds these. */
    static void holds(Map<Class<?>, Object> beans) {
        CDI.setCDIProvider(() -> new TestContainer(beans, Object.class));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <U> Instance<U> select(Class<U> type, Annotation... qualifiers) {
        return (Instance<U>) new TestContainer(beans, type);
    }

    @Override
    public Object get() {
        return selected.cast(beans.get(selected));
    }

    @Override
    public Instance<Object> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U> Instance<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public BeanManager getBeanManager() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return !beans.containsKey(selected);
    }

    @Override
    public boolean isAmbiguous() {
        return false;
    }

    @Override
    public void destroy(Object bean) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Handle<Object> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<Object>> handles() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<Object> iterator() {
        throw new UnsupportedOperationException();
    }
}
