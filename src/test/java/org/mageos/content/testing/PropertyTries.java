package org.mageos.content.testing;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets every property try the same examples in each build, so that a build that passes passes
 * everywhere. To hunt for further examples, {@code -Dproperties.seed=random} takes a seed of its
 * own for each property, a number that one, and {@code -Dproperties.tries=20} tries twenty times as
 * many.
 */
public final class PropertyTries implements AroundPropertyHook {

    private static final String SEED = "properties.seed";
    private static final String TRIES = "properties.tries";
    private static final String USUAL_SEED = "1";

    /** What jqwik tries where neither the property nor a setting says it. */
    private static final int USUAL_TRIES = 1000;

    @Override
    public PropertyExecutionResult aroundProperty(
            PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        String seed = System.getProperty(SEED, USUAL_SEED);
        if (attributes.seed().isEmpty() && !seed.equals("random")) {
            attributes.setSeed(seed);
        }
        Optional.ofNullable(Integer.getInteger(TRIES))
                .ifPresent(
                        times ->
                                attributes.setTries(
                                        times * attributes.tries().orElse(USUAL_TRIES)));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
