// SPDX-License-Identifier: Apache-2.0
package org.abate.model;

/**
 * What recurs with everybody and everywhere, told by a few numbers on a card of the {@link EventCalendar}: thousands of these
 * are always waiting, and an object for each of them would be memory that is cold when its time comes.
 */
enum Due {
    /** Somebody at risk meets with the next dispute; the detail is the operational time of the neighborhood, as bits. */
    PERSON_STIRS {
        @Override
        void happen(ViolenceModel model, int who, int generation, int number, long operational) {
            model.disputes.personStirs(who, generation, number, Double.longBitsToDouble(operational));
        }
    },

    /** Two residents of a neighborhood have a dispute; the detail is the operational time there, as bits. */
    NEIGHBORHOOD_STIRS {
        @Override
        void happen(ViolenceModel model, int neighborhood, int none, int number, long operational) {
            model.disputes.neighborhoodStirs(neighborhood, number, Double.longBitsToDouble(operational));
        }
    },

    /** Somebody at risk goes to jail for reasons of their own; the detail is the key of the stay. */
    JAIL {
        @Override
        void happen(ViolenceModel model, int who, int generation, int number, long key) {
            model.turnover.jail(who, generation, number, key);
        }
    },

    /** Somebody at risk ages out or moves. */
    LEAVE {
        @Override
        void happen(ViolenceModel model, int who, int generation, int number, long none) {
            model.turnover.leave(who, generation);
        }
    };

    /**
     * Makes it happen; the model's clock shows its time.
     *
     * @param who person or neighborhood
     * @param generation of the holder of the position
     * @param number how manieth of its kind
     * @param detail what else there is to know
     */
    abstract void happen(ViolenceModel model, int who, int generation, int number, long detail);
}
