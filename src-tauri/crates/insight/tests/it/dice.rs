//! Invented days whose truth is known: seeded dice, a series in which days resemble their neighbours, and scales to lay it on.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Seeded dice: the same days on every machine.
pub struct Dice(ChaCha8Rng);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// 0 to 1, both left out.
    pub fn uniform(&mut self) -> f64 {
        ((self.0.next_u64() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// Box and Muller.
    pub fn normal(&mut self) -> f64 {
        let (a, b) = (self.uniform(), self.uniform());
        (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
    }

    /// A standard normal series in which neighbouring days correlate as `rho`.
    pub fn days(&mut self, n: usize, rho: f64) -> Vec<f64> {
        let mut value = self.normal();
        (0..n)
            .map(|_| {
                let now = value;
                value = rho * value + (1.0 - rho * rho).sqrt() * self.normal();
                now
            })
            .collect()
    }
}

/// How a latent value becomes an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Answer {
    Exact,
    ZeroToTen,
    ZeroToThree,
    YesNo,
}

impl Answer {
    pub fn give(self, latent: f64) -> f64 {
        match self {
            Self::Exact => latent,
            Self::ZeroToTen => (5.0 + 1.6 * latent).round().clamp(0.0, 10.0),
            Self::ZeroToThree => {
                [-0.8, 0.5, 1.4].iter().filter(|cut| latent > **cut).count() as f64
            }
            Self::YesNo => f64::from(u8::from(latent > 0.4)),
        }
    }
}
