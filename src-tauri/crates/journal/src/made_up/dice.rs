//! Chance, from a seed. Each subject throws its own dice, so that a change to one leaves the others as they were.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Which subject throws.
#[derive(Debug, Clone, Copy)]
pub(super) enum For {
    Plan = 1,
    Arc,
    CheckIns,
    Notes,
    Doses,
    AsNeeded,
    Therapy,
    Questionnaires,
    Homework = 30,
    Preparation,
    Toolkit = 20,
    StayingWell = 40,
    Starting = 41,
}

/// A subject's dice. Only sums and products are used, never a mathematical library, so the throws agree on every machine.
pub(super) struct Dice(ChaCha8Rng);

impl Dice {
    pub(super) fn new(seed: u64, subject: For) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(subject as u64);
        Self(rng)
    }

    /// 0 up to, not including, 1.
    pub(super) fn unit(&mut self) -> f64 {
        let bits = u32::try_from(self.0.next_u64() >> 32).unwrap_or_default();
        f64::from(bits) / 4_294_967_296.0
    }

    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// `low..=high`.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let count = u64::try_from(high - low + 1).unwrap_or(1).max(1);
        low + i64::try_from(self.0.next_u64() % count).unwrap_or_default()
    }

    /// Mean 0, standard deviation 1: the sum of twelve units less six (Irwin and Hall).
    pub(super) fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// The place of one of the weights, the heavier the likelier; 0 when all are nothing.
    pub(super) fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut left = self.unit() * weights.iter().sum::<f64>();
        for (place, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return place;
            }
        }
        0
    }

    pub(super) fn pick<T: Copy + Default>(&mut self, from: &[T]) -> T {
        let last = i64::try_from(from.len()).unwrap_or(1) - 1;
        let place = usize::try_from(self.between(0, last.max(0))).unwrap_or_default();
        from.get(place).copied().unwrap_or_default()
    }
}

/// Texts drawn without repeating one before all were drawn.
pub(super) struct Bag {
    texts: &'static [&'static str],
    left: Vec<&'static str>,
}

impl Bag {
    pub(super) fn new(texts: &'static [&'static str]) -> Self {
        Self {
            texts,
            left: Vec::new(),
        }
    }

    pub(super) fn draw(&mut self, dice: &mut Dice) -> &'static str {
        if self.left.is_empty() {
            self.left = self.texts.to_vec();
        }
        let place = dice.between(0, i64::try_from(self.left.len()).unwrap_or(1) - 1);
        let place = usize::try_from(place).unwrap_or_default();
        if place < self.left.len() {
            self.left.swap_remove(place)
        } else {
            ""
        }
    }
}
